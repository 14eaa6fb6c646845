import type { Sample } from '../sample.ts'

export const ocaml: Sample = {
  path: 'test/test_queue.ml',
  text: `(* QU-1 (* nested *) QU-2 *)

let times = ( * )

(* QU-3 *)
let admit (job : 'a) =
  let quote = '"' in (* QU-4 *)
  {|(* QU-5 *)|} ^ "(* QU-6 *)"

let%test "refuses QU-7" =
  admit 1 (* QU-8 *)

let test_qu_9 () =
  check "QU-10" (* QU-11 *)

let () =
  run "queue" [
    "group", [
      test_case "refuses QU-12" ${'`'}Quick test_qu_9;
      test_case "accepts QU-13" ${'`'}Quick (fun () -> () (* QU-14 *));
    ];
  ]

let suite = "queue QU-15" >::: [
  "refuses QU-16" >:: (fun _ -> ());
]
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment admit',
    'QU-4 comment admit',
    'QU-5 string admit',
    'QU-6 string admit',
    'QU-7 title refuses QU-7',
    'QU-8 comment refuses QU-7',
    'qu_9 name test_qu_9',
    'QU-10 string test_qu_9',
    'QU-11 comment test_qu_9',
    'QU-12 title refuses QU-12',
    'qu_9 code refuses QU-12',
    'QU-13 title accepts QU-13',
    'QU-14 comment accepts QU-13',
    'QU-15 title suite > queue QU-15',
    'QU-16 title suite > queue QU-15 > refuses QU-16',
  ],
}
