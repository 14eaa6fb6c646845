import type { Sample } from '../sample.ts'

export const fortran: Sample = {
  path: 'queue.f90',
  text: `! QU-1
module queue
contains
  ! QU-2
  integer function admit(job)
    print *, 'it''s ! QU-3', "! QU-4" ! QU-5
  end function
end module
`,
  places: [
    'QU-1 comment queue',
    'QU-2 comment queue > admit',
    'QU-3 string queue > admit',
    'QU-4 string queue > admit',
    'QU-5 comment queue > admit',
  ],
}
