import type { Sample } from '../sample.ts'

export const c: Sample = {
  path: 'src/queue.c',
  text: `/* QU-1 */
#include <queue.h>

// QU-2
static int admit(struct job *job)
{
    return '"' == "// QU-3"[0]; /* QU-4 */
}

// QU-5
static void test_qu_6(void **state)
{
    assert_string_equal("QU-7", ""); // QU-8
}
`,
  places: [
    'QU-1 comment',
    'QU-2 comment admit',
    'QU-3 string admit',
    'QU-4 comment admit',
    'QU-5 comment test_qu_6',
    'qu_6 name test_qu_6',
    'QU-7 string test_qu_6',
    'QU-8 comment test_qu_6',
  ],
}
