import type { Sample } from '../sample.ts'

export const groovy: Sample = {
  path: 'src/test/groovy/QueueSpec.groovy',
  text: String.raw`#!/usr/bin/env groovy
class QueueSpec extends Specification {
    // QU-1
    private Queue make(int size) {
        def pattern = /\/\/ QU-2/
        return new Queue("// QU-3 ${'${'}size /* QU-4 */}")
    }

    @Issue('QU-5')
    def "refuses when full QU-6"() {
        expect:
        make(0).full // QU-7
    }

    /* QU-8 */
    @Test
    void qu_9() {
        println '''// QU-10'''
    }
}
`,
  places: [
    'QU-1 comment QueueSpec > make',
    'QU-2 string QueueSpec > make',
    'QU-3 string QueueSpec > make',
    'QU-4 comment QueueSpec > make',
    'QU-5 tag QueueSpec > refuses when full QU-6',
    'QU-6 title QueueSpec > refuses when full QU-6',
    'QU-7 comment QueueSpec > refuses when full QU-6',
    'QU-8 comment QueueSpec > qu_9',
    'qu_9 name QueueSpec > qu_9',
    'QU-10 string QueueSpec > qu_9',
  ],
}
