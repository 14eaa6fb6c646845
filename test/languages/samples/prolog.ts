import type { Sample } from '../sample.ts'

export const prolog: Sample = {
  path: 'queue.plt',
  text: `% QU-1
admit(Job) :-
    X = 0'%, Y = 0'', % QU-2
    format("% QU-3", ['% QU-4']). /* QU-5 */

test(refuses_qu_6, [true]) :-
    admit("QU-7"). % QU-8
`,
  places: [
    'QU-1 comment admit',
    'QU-2 comment admit',
    'QU-3 string admit',
    'QU-4 string admit',
    'QU-5 comment admit',
    'qu_6 name refuses_qu_6',
    'QU-7 string refuses_qu_6',
    'QU-8 comment refuses_qu_6',
  ],
}
