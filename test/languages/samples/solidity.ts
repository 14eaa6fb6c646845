import type { Sample } from '../sample.ts'

export const solidity: Sample = {
  path: 'test/Queue.t.sol',
  text: `/// QU-1
contract Queue {
    // QU-2
    function admit(uint job) external returns (bool) {
        emit Log("// QU-3"); /* QU-4 */
    }
}

contract QueueTest is Test {
    // QU-5
    function test_qu_6() public {
        assertEq("QU-7", ""); // QU-8
    }
}
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > admit',
    'QU-3 string Queue > admit',
    'QU-4 comment Queue > admit',
    'QU-5 comment QueueTest > test_qu_6',
    'qu_6 name QueueTest > test_qu_6',
    'QU-7 string QueueTest > test_qu_6',
    'QU-8 comment QueueTest > test_qu_6',
  ],
}
