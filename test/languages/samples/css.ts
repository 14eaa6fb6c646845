import type { Sample } from '../sample.ts'

export const css: Sample = {
  path: 'site.css',
  text: `/* QU-1 */
a::after { content: "/* QU-2 */"; } /* QU-3 */
b { background: url(//x/*QU-4); } // QU-5
`,
  places: ['QU-1 comment', 'QU-2 string', 'QU-3 comment', 'QU-4 string', 'QU-5 code'],
}
