import { expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: Swift: functions and types', () => {
  const text = `/// A queue.
public final class Queue<T>: Base where T: Equatable {
    init(a: Int) { self.a = a; super.init(a) }
    class func made() -> Queue { Queue(a: 1) }
    override func push<U>(_ x: U) async throws -> some View where U: P {
        let s = "a \\(b("}")) c"; let r = #"raw " \\#(x) "#
        let m = """
          text " }
          """
    }
}
extension Queue: Shape { func side() -> [Int] { [] } }
protocol Shape {
    func a()
    func b() -> Int
}
struct Point { }
`
  expect(outlined(text, 'swift')).toEqual([
    'type Queue 1/2-11',
    '  function init 3-3',
    '  function made 4-4',
    '  function push 5-10',
    'type Queue 12-12',
    '  function side 12-12',
    'type Shape 13-16',
    '  function a 14-14',
    '  function b 15-15',
    'type Point 17-17',
  ])
})

test('MM-LANG-0012: tests of XCTest and Swift Testing', () => {
  const text = `final class QueueTests: XCTestCase {
    // Above.
    func testRejects() throws { }
    func testWith(a: Int) { }
    func helper() { }
}
struct QueueTesting {
    @Test func plain() { }
    @Test("rejects OC-1", .tags("OC-2"), .bug("https://x.y"))
    func rejects() async throws { other("none") }
    @Test func \`in words OC-3\`() { }
}
@Suite("A queue") struct Other { }
class Plain { func testNothing() { } }
`
  expect(outlined(text, 'swift')).toEqual([
    'suite QueueTests 1-6',
    '  test testRejects 2/3-3',
    '  function testWith 4-4',
    '  function helper 5-5',
    'suite QueueTesting 7-12',
    '  test plain 8/8-8',
    '  test rejects OC-1 9/10-10 #OC-2',
    '  test in words OC-3 11/11-11',
    'suite A queue 13/13-13',
    'type Plain 14-14',
    '  function testNothing 14-14',
  ])
})
