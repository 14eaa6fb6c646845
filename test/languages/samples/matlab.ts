import type { Sample } from '../sample.ts'

export const matlab: Sample = {
  path: 'queueTest.m',
  text: `% QU-1
function ok = admit(job)
    a = b' * c'; % QU-2
    fprintf('%d % QU-3', "% QU-4"); % QU-5
    %{
    QU-6
    %}
    x = [1, ... QU-7
         2];
end

function test_qu_8(testCase)
    verifyEqual(testCase, 'QU-9', ''); % QU-10
end
`,
  places: [
    'QU-1 comment admit',
    'QU-2 comment admit',
    'QU-3 string admit',
    'QU-4 string admit',
    'QU-5 comment admit',
    'QU-6 comment admit',
    'QU-7 comment admit',
    'qu_8 name test_qu_8',
    'QU-9 string test_qu_8',
    'QU-10 comment test_qu_8',
  ],
}
