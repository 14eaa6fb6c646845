import type { Sample } from '../sample.ts'

export const kotlin: Sample = {
  path: 'src/test/kotlin/QueueTest.kt',
  text: `/* QU-1 /* nested */ QU-2 */

class Queue {
    // QU-3
    fun admit(job: Job): Boolean {
        return '"' == "// QU-4 ${'${'}f("QU-5")}"[0] && """// QU-6""" != "" // QU-7
    }
}

class QueueTest {
    // QU-8
    @Tag("QU-9")
    @Test
    fun ${'`'}refuses QU-10 when full${'`'}() {
        check("QU-11") // QU-12
    }
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
    'QU-8 comment QueueTest > refuses QU-10 when full',
    'QU-9 tag QueueTest > refuses QU-10 when full',
    'QU-10 title QueueTest > refuses QU-10 when full',
    'QU-11 string QueueTest > refuses QU-10 when full',
    'QU-12 comment QueueTest > refuses QU-10 when full',
  ],
}
