import type { Sample } from '../sample.ts'

export const ada: Sample = {
  path: 'src/queue_tests.adb',
  text: `-- QU-1
package body Queue is
   -- QU-2
   procedure Admit (Job : Integer) is
      Quote : Character := '"'; -- QU-3
      First : Integer := List'First;
   begin
      Put ("-- QU-4"); -- QU-5
   end Admit;
end Queue;

package body Queue_Tests is
   procedure Test_QU_6 (T : in out Test) is
   begin
      Assert (True, "QU-7"); -- QU-8
   end;
end Queue_Tests;
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > Admit',
    'QU-3 comment Queue > Admit',
    'QU-4 string Queue > Admit',
    'QU-5 comment Queue > Admit',
    'QU_6 name Queue_Tests > Test_QU_6',
    'QU-7 string Queue_Tests > Test_QU_6',
    'QU-8 comment Queue_Tests > Test_QU_6',
  ],
}
