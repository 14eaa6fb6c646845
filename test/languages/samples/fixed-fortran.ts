import type { Sample } from '../sample.ts'

export const fixedFortran: Sample = {
  path: 'queue.f',
  text: `C     QU-1
*     QU-2
      SUBROUTINE ADMIT(JOB)
      CALL LOG('C QU-3') ! QU-4
     !QU-5
      END
`,
  places: [
    'QU-1 comment ADMIT',
    'QU-2 comment ADMIT',
    'QU-3 string ADMIT',
    'QU-4 comment ADMIT',
    'QU-5 code ADMIT',
  ],
}
