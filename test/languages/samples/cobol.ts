import type { Sample } from '../sample.ts'

export const cobol: Sample = {
  path: 'queue.cbl',
  text: `000100* QU-1
000200 IDENTIFICATION DIVISION.
000300 PROGRAM-ID. QUEUE.
000400 PROCEDURE DIVISION.
      * QU-2
       ADMIT.
           COMPUTE A = B * QU-3.
           DISPLAY "*> QU-4" *> QU-5
           STOP RUN.
`,
  places: [
    'QU-1 comment',
    'QU-2 comment ADMIT',
    'QU-3 code ADMIT',
    'QU-4 string ADMIT',
    'QU-5 comment ADMIT',
  ],
}
