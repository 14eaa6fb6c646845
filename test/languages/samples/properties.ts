import type { Sample } from '../sample.ts'

export const properties: Sample = {
  path: 'app.properties',
  text: `# QU-1
! QU-2
; QU-3
text = a # QU-4
`,
  places: ['QU-1 comment', 'QU-2 comment', 'QU-3 code', 'QU-4 code'],
}
