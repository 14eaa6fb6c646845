import { expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: Java: methods, constructors and types', () => {
  const text = `/** A queue. */
@Service
public final class Queue<T extends Comparable<T>> extends Base<List<String>> implements Shape {
    private static final String TEXT = """
        void no() { "quoted" }
        """;
    char c = '{';

    public Queue(int a) { super(a); }

    protected static <K, V> Map<K, List<V>> group(@Nullable K key, int... b)
        throws IOException, Other
    {
        if (b) { return new Runnable() { public void run() { } }; }
        else if (c) { throw new Oops(1); }
        return other(key);
    }

    int[] sizes() { return null; }
    abstract void none();
}
@interface Marker { }
record Point(int x, int y) { }
enum Color { RED { void paint() { } } }
`
  expect(outlined(text, 'java')).toEqual([
    'type Queue 1/3-21',
    '  function Queue 9-9',
    '  function group 11-17',
    '    function run 14-14',
    '  function sizes 19-19',
    'type Marker 22-22',
    'type Point 23-23',
    'type Color 24-24',
    '  function paint 24-24',
  ])
})

test('MM-LANG-0012: tests of JUnit, nested, and what is none', () => {
  const text = `class QueueTest {
    @Test
    void rejects() throws Exception {
        check();
    }
    @org.junit.jupiter.api.RepeatedTest(3)
    public void repeats() { }
    @Test void inLine() { } // Of inLine.
    @Test void behind() { }
    @Nested
    class WhenFull {
        @ParameterizedTest
        @ValueSource(strings = {"a", "b"})
        void takes(@Tested String a) { }
    }
    @BeforeEach void testSetup() { }
    @Property boolean holds(@ForAll int a) { return true; }
    void testByNameOnly() { }
}
class Plain { void a() { } }
`
  expect(outlined(text, 'java')).toEqual([
    'suite QueueTest 1-19',
    '  test rejects 2/3-5',
    '  test repeats 6/7-7',
    '  test inLine 8/8-8',
    '  test behind 9/9-9',
    '  suite WhenFull 10/11-15',
    '    test takes 12/14-14',
    '  function testSetup 16/16-16',
    '  test holds 17/17-17',
    '  function testByNameOnly 18-18',
    'type Plain 20-20',
    '  function a 20-20',
  ])
})

test('MM-LANG-0007: titles and tags of JUnit', () => {
  const text = `@DisplayName("A queue")
@Tag("OC-0")
class QueueTest {
    @DisplayName("rejects " + "when full")
    @Tags({ @Tag("OC-1"), @Tag("fast") })
    @Test
    void rejects() { other("none"); }

    @ParameterizedTest(name = "{index} OC-2")
    @ValueSource(strings = "a")
    void takes(String a) { }
}
`
  expect(outlined(text, 'java')).toEqual([
    'suite A queue 1/3-12 #OC-0',
    '  test rejects when full 4/7-7 "rejects " "when full" #OC-1 #fast',
    '  test takes 9/11-11 "{index} OC-2"',
  ])
})
