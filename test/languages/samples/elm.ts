import type { Sample } from '../sample.ts'

export const elm: Sample = {
  path: 'tests/QueueTest.elm',
  text: String.raw`{- QU-1 {- nested -} QU-2 -}

-- QU-3
admit job =
    if '"' == '-' then "-- QU-4" else "" -- QU-5

suite =
    describe "when full QU-6"
        [ test "refuses QU-7" <|
            \_ -> Expect.equal "QU-8" "" -- QU-9
        , fuzz int "accepts QU-10" <|
            \_ -> Expect.pass
        ]
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment admit',
    'QU-4 string admit',
    'QU-5 comment admit',
    'QU-6 title suite > when full QU-6',
    'QU-7 title suite > when full QU-6 > refuses QU-7',
    'QU-8 string suite > when full QU-6 > refuses QU-7',
    'QU-9 comment suite > when full QU-6 > refuses QU-7',
    'QU-10 title suite > when full QU-6 > accepts QU-10',
  ],
}
