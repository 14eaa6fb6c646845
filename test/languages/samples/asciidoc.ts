import type { Sample } from '../sample.ts'

export const asciidoc: Sample = {
  path: 'notes.adoc',
  text: `// QU-1
////
QU-2
////
See https://x//QU-3
`,
  places: ['QU-1 comment', 'QU-2 comment', 'QU-3 code'],
}
