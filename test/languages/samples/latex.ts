import type { Sample } from '../sample.ts'

export const latex: Sample = {
  path: 'paper.tex',
  text: String.raw`% QU-1
100\% QU-2 % QU-3
`,
  places: ['QU-1 comment', 'QU-2 code', 'QU-3 comment'],
}
