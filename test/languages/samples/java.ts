import type { Sample } from '../sample.ts'

export const java: Sample = {
  path: 'src/test/java/QueueTest.java',
  text: `/** QU-1 */
public class Queue {
    // QU-2
    public boolean admit(Job job) throws Full {
        return '"' == "// QU-3".charAt(0); /* QU-4 */
    }
}

class QueueTest {
    /** QU-5 */
    @Test
    @Tag("QU-6")
    @DisplayName("refuses QU-7")
    void qu_8() {
        assertEquals("QU-9", """
            // QU-10
            """); // QU-11
    }

    @Nested
    class WhenFull {
        // QU-12
        @Test
        void refuses() {}
    }

    // QU-13
    private Queue make() {
        return null;
    }
}
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > admit',
    'QU-3 string Queue > admit',
    'QU-4 comment Queue > admit',
    'QU-5 comment QueueTest > refuses QU-7',
    'QU-6 tag QueueTest > refuses QU-7',
    'QU-7 title QueueTest > refuses QU-7',
    'qu_8 name QueueTest > refuses QU-7',
    'QU-9 string QueueTest > refuses QU-7',
    'QU-10 string QueueTest > refuses QU-7',
    'QU-11 comment QueueTest > refuses QU-7',
    'QU-12 comment QueueTest > WhenFull > refuses',
    'QU-13 comment QueueTest > make',
  ],
}
