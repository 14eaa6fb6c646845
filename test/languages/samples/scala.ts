import type { Sample } from '../sample.ts'

export const scala: Sample = {
  path: 'src/test/scala/QueueSpec.scala',
  text: `/* QU-1 /* nested */ QU-2 */

object Queue {
  // QU-3
  override def admit(job: Job): Boolean = {
    val quote = '"' // QU-4
    s"// QU-5 ${'${'}f("QU-6")}" + """ // QU-7 """
  }
}

class QueueSpec extends AnyFlatSpec {
  "A Queue" should "refuse QU-8" in {
    assert(true) // QU-9
  }
  it should "accept QU-10" in {
    assert(true) // QU-11
  }
}

class QueueSuite extends FunSuite {
  // QU-12
  test("refuses QU-13") {
    assertEquals("QU-14", "") // QU-15
  }
}

class QueueTest {
  @Tag("QU-16")
  @Test def qu_17(): Unit = {
    fail() // QU-18
  }
}
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment Queue > admit',
    'QU-4 comment Queue > admit',
    'QU-5 string Queue > admit',
    'QU-6 string Queue > admit',
    'QU-7 string Queue > admit',
    'QU-8 title QueueSpec > "A Queue" should "refuse QU-8"',
    'QU-9 comment QueueSpec > "A Queue" should "refuse QU-8"',
    'QU-10 title QueueSpec > it should "accept QU-10"',
    'QU-11 comment QueueSpec > it should "accept QU-10"',
    'QU-12 comment QueueSuite > refuses QU-13',
    'QU-13 title QueueSuite > refuses QU-13',
    'QU-14 string QueueSuite > refuses QU-13',
    'QU-15 comment QueueSuite > refuses QU-13',
    'QU-16 tag QueueTest > qu_17',
    'qu_17 name QueueTest > qu_17',
    'QU-18 comment QueueTest > qu_17',
  ],
}
