import type { Sample } from '../sample.ts'

export const pfunit: Sample = {
  path: 'test_queue.pf',
  text: `! QU-1
@test
subroutine test_qu_2()
  @assertEqual(1, 1, "QU-3") ! QU-4
end subroutine

! QU-5
subroutine make()
end subroutine
`,
  places: [
    'QU-1 comment test_qu_2',
    'qu_2 name test_qu_2',
    'QU-3 string test_qu_2',
    'QU-4 comment test_qu_2',
    'QU-5 comment make',
  ],
}
