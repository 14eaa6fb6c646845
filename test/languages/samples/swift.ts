import type { Sample } from '../sample.ts'

export const swift: Sample = {
  path: 'Tests/QueueTests.swift',
  text: String.raw`/* QU-1 /* nested */ QU-2 */

struct Queue {
    /// QU-3
    func admit(_ job: Job) -> Bool {
        return #"// QU-4 " "# == "// QU-5 \(f("QU-6"))" // QU-7
    }
}

final class QueueTests: XCTestCase {
    // QU-8
    func test_qu_9() {
        XCTAssertEqual("QU-10", "") // QU-11
    }
}

@Test("refuses QU-12") func refuses() {
    #expect(true) // QU-13
}
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment Queue > admit',
    'QU-4 string Queue > admit',
    'QU-5 string Queue > admit',
    'QU-6 string Queue > admit',
    'QU-7 comment Queue > admit',
    'QU-8 comment QueueTests > test_qu_9',
    'qu_9 name QueueTests > test_qu_9',
    'QU-10 string QueueTests > test_qu_9',
    'QU-11 comment QueueTests > test_qu_9',
    'QU-12 title refuses QU-12',
    'QU-13 comment refuses QU-12',
  ],
}
