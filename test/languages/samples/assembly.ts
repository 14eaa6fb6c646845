import type { Sample } from '../sample.ts'

export const assembly: Sample = {
  path: 'queue.asm',
  text: `; QU-1
admit:
    mov al, ';' ; QU-2
    db "; QU-3", 0 ; QU-4
`,
  places: ['QU-1 comment admit', 'QU-2 comment admit', 'QU-3 string admit', 'QU-4 comment admit'],
}
