import type { Sample } from '../sample.ts'

export const scss: Sample = {
  path: 'site.scss',
  text: `// QU-1
a { background: url(https://x/QU-2); } // QU-3
b { content: "// QU-4 #{$x /* QU-5 */}"; } /* QU-6 */
`,
  places: [
    'QU-1 comment',
    'QU-2 string',
    'QU-3 comment',
    'QU-4 string',
    'QU-5 comment',
    'QU-6 comment',
  ],
}
