import type { Sample } from '../sample.ts'

export const gnuAssembly: Sample = {
  path: 'queue.s',
  text: `/* QU-1 */
# QU-2
admit:
    mov r0, #1 // QU-3
    nop ; mov QU-4, r1
    .ascii "# QU-5" @ QU-6
    cmp $'", %al # QU-7
; QU-8
    .type admit, @function
`,
  places: [
    'QU-1 comment admit',
    'QU-2 comment admit',
    'QU-3 comment admit',
    'QU-4 code admit',
    'QU-5 string admit',
    'QU-6 comment admit',
    'QU-7 comment admit',
    'QU-8 comment admit',
  ],
}
