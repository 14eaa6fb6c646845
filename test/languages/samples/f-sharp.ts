import type { Sample } from '../sample.ts'

export const fSharp: Sample = {
  path: 'tests/QueueTests.fs',
  text: String.raw`module QueueTests
(* QU-1 (* nested *) QU-2 *)

/// QU-3
let admit (job: 'a) =
    let quote = '"' // QU-4
    @"C:\" + "// QU-5" // QU-6

// QU-7
[<Fact; Trait("Req", "QU-8")>]
let ${'`'}${'`'}refuses QU-9 when full${'`'}${'`'} () =
    Assert.Equal("QU-10", "") // QU-11

[<Theory>] let qu_12 () = ()

let tests =
    testList "when full QU-13" [
        testCase "refuses QU-14" <| fun _ ->
            Expect.equal 1 1 "QU-15" // QU-16
        testCase "accepts QU-17" <| fun _ ->
            () // QU-18
    ]
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment admit',
    'QU-4 comment admit',
    'QU-5 string admit',
    'QU-6 comment admit',
    'QU-7 comment refuses QU-9 when full',
    'QU-8 tag refuses QU-9 when full',
    'QU-9 name refuses QU-9 when full',
    'QU-10 string refuses QU-9 when full',
    'QU-11 comment refuses QU-9 when full',
    'qu_12 name qu_12',
    'QU-13 title tests > when full QU-13',
    'QU-14 title tests > when full QU-13 > refuses QU-14',
    'QU-15 string tests > when full QU-13 > refuses QU-14',
    'QU-16 comment tests > when full QU-13 > refuses QU-14',
    'QU-17 title tests > when full QU-13 > accepts QU-17',
    'QU-18 comment tests > when full QU-13 > accepts QU-17',
  ],
}
