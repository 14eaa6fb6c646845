import type { Sample } from '../sample.ts'

export const ini: Sample = {
  path: 'app.ini',
  text: `# QU-1
; QU-2
!QU-3
url = http://x/#QU-4
text = a # QU-5
`,
  places: ['QU-1 comment', 'QU-2 comment', 'QU-3 code', 'QU-4 code', 'QU-5 code'],
}
