import type { Sample } from '../sample.ts'

export const sql: Sample = {
  path: 'db/queue.sql',
  text: `-- QU-1
create table if not exists app.queue (
  name text default '-- QU-2 it''s', -- QU-3
  "odd -- QU-4" int /* QU-5 */
);

/* QU-6 */
CREATE OR REPLACE FUNCTION admit(job int) RETURNS int
AS $body$
  -- QU-7
  select 'x';
$body$ LANGUAGE sql; -- QU-8
`,
  places: [
    'QU-1 comment queue',
    'QU-2 string queue',
    'QU-3 comment queue',
    'QU-4 string queue',
    'QU-5 comment queue',
    'QU-6 comment admit',
    'QU-7 string admit',
    'QU-8 comment admit',
  ],
}
