import type { Sample } from '../sample.ts'

export const c: Sample = {
  path: 'src/queue.c',
  text: String.raw`/* QU-1 */
#include <queue.h>

// QU-2
static int admit(struct job *job)
{
    return '"' == "// QU-3"[0]; /* QU-4 */
}
`,
  places: ['QU-1 comment', 'QU-2 comment admit', 'QU-3 string admit', 'QU-4 comment admit'],
}
