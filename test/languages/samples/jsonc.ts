import type { Sample } from '../sample.ts'

export const jsonc: Sample = {
  path: 'settings.jsonc',
  text: `// QU-1
{ "url": "https://x/QU-2", /* QU-3 */ "QU-4": 1 }
`,
  places: ['QU-1 comment', 'QU-2 string', 'QU-3 comment', 'QU-4 string'],
}
