import type { Sample } from '../sample.ts'

export const nim: Sample = {
  path: 'tests/tqueue.nim',
  text: String.raw`#[ QU-1 #[ nested ]# QU-2 ]#
type
  Queue = object ## QU-3

# QU-4
proc admit*(job: Job): bool =
  let n = 1'i32 # QU-5
  result = '"' == '#' or r"\" == """# QU-6""" # QU-7

suite "when full QU-8":
  test "refuses QU-9":
    check "QU-10" == "" # QU-11
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment Queue',
    'QU-4 comment admit',
    'QU-5 comment admit',
    'QU-6 string admit',
    'QU-7 comment admit',
    'QU-8 title when full QU-8',
    'QU-9 title when full QU-8 > refuses QU-9',
    'QU-10 string when full QU-8 > refuses QU-9',
    'QU-11 comment when full QU-8 > refuses QU-9',
  ],
}
