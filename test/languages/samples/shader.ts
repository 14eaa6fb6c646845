import type { Sample } from '../sample.ts'

export const shader: Sample = {
  path: 'queue.frag',
  text: `// QU-1
vec4 admit(vec4 job) {
  return job; /* QU-2 */
}
#include "QU-3"
`,
  places: ['QU-1 comment admit', 'QU-2 comment admit', 'QU-3 string'],
}
