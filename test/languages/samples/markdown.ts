import type { Sample } from '../sample.ts'

export const markdown: Sample = {
  path: 'notes.md',
  text: `# QU-1
<!-- QU-2 -->
// QU-3
`,
  places: ['QU-1 code', 'QU-2 comment', 'QU-3 code'],
}
