import type { Sample } from '../sample.ts'

export const erlang: Sample = {
  path: 'test/queue_tests.erl',
  text: `-module(queue_tests).
% QU-1
admit(Job) ->
    Quote = $", %% QU-2
    Percent = $%, io:format("~p % QU-3", [Job]),
    'atom % QU-4'.

%% QU-5
refuses_qu_6_test() ->
    ?assertEqual("QU-7", admit(1)). % QU-8
`,
  places: [
    'QU-1 comment admit',
    'QU-2 comment admit',
    'QU-3 string admit',
    'QU-4 string admit',
    'QU-5 comment refuses_qu_6_test',
    'qu_6 name refuses_qu_6_test',
    'QU-7 string refuses_qu_6_test',
    'QU-8 comment refuses_qu_6_test',
  ],
}
