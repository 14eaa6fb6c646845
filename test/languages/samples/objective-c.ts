import type { Sample } from '../sample.ts'

export const objectiveC: Sample = {
  path: 'Tests/QueueTests.m',
  text: `#import <XCTest/XCTest.h>

@implementation Queue
// QU-1
- (BOOL)admit:(Job *)job {
    char quote = '"'; // QU-2
    return [self log:@"// QU-3"];
}
@end

@interface QueueTests : XCTestCase
@end

@implementation QueueTests
/* QU-4 */
- (void)test_qu_5 {
    XCTAssertTrue(YES, @"QU-6"); // QU-7
}
@end

// QU-8
static int depth(int a) {
    return a; // QU-9
}
`,
  places: [
    'QU-1 comment Queue > admit',
    'QU-2 comment Queue > admit',
    'QU-3 string Queue > admit',
    'QU-4 comment QueueTests > test_qu_5',
    'qu_5 name QueueTests > test_qu_5',
    'QU-6 string QueueTests > test_qu_5',
    'QU-7 comment QueueTests > test_qu_5',
    'QU-8 comment depth',
    'QU-9 comment depth',
  ],
}
