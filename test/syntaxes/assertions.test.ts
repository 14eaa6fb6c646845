import { describe, expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { FoundTest } from '../../src/model/code.ts'
import { readCode } from '../../src/syntaxes/index.ts'

/** The tests of a file. */
function testsIn(path: string, text: string): FoundTest[] {
  const options = { find: () => [], suspects: () => false, languages, syntaxes: [], tests: true }
  return readCode({ path, text, isTest: true }, options).tests
}

/** `count field,field weak` of each test; `-` where nothing is said. */
function told(path: string, text: string): string[] {
  return testsIn(path, text).map(({ asserts }) => {
    if (!asserts) return '-'
    const { count, fields, weak } = asserts
    return [count, ...(fields.length > 0 ? [fields.join(',')] : []), ...(weak ? [weak] : [])].join(
      ' ',
    )
  })
}

describe('MM-EVID-0061: how much a test asserts, and what it reads', () => {
  test.each([
    [
      'a.test.ts',
      "it('a', () => {\n  expect(queue.size()).toBe(1)\n  expect(queue['name']).toBe(2)\n})\n",
      '2 size,name',
    ],
    ['a.test.js', "test('a', t => {\n  assert.equal(reply.body.id, wanted)\n})\n", '1 id,wanted'],
    [
      'test_a.py',
      'def test_a():\n    assert queue.size == 1\n    with pytest.raises(Full):\n        push()\n',
      '2 size',
    ],
    [
      'test_a.py',
      'class TestA(unittest.TestCase):\n    def test_a(self):\n        self.assertEqual(queue.size, 1)\n',
      '1 size',
    ],
    ['tests/a.rs', '#[test]\nfn a() {\n    assert_eq!(queue.len(), 1);\n}\n', '1 len'],
    ['tests/a.rs', '#[test]\n#[should_panic]\nfn a() {\n    push();\n}\n', '1'],
    [
      'a_test.go',
      'package a\n\nfunc TestA(t *testing.T) {\n\tif q.Len() != 1 {\n\t\tt.Errorf("len")\n\t}\n}\n',
      '1',
    ],
    [
      'a_test.go',
      'package a\n\nfunc TestA(t *testing.T) {\n\trequire.Equal(t, 1, q.Size)\n}\n',
      '1 t,Size',
    ],
    [
      'ATest.java',
      'class ATest {\n  @Test void a() { assertEquals(1, queue.size()); }\n}\n',
      '1 size',
    ],
    ['ATest.kt', 'class ATest {\n  @Test fun a() { assertEquals(1, queue.size) }\n}\n', '1 size'],
    [
      'ATests.cs',
      'class ATests {\n  [Fact] public void A() { Assert.Equal(1, queue.Count); }\n}\n',
      '1 Count',
    ],
    ['test_a.c', 'void test_a(void) {\n  TEST_ASSERT_EQUAL(1, queue->size);\n}\n', '1 size'],
    ['a_test.cc', 'TEST(Queue, Grows) {\n  EXPECT_EQ(queue.size(), 1);\n}\n', '1 size'],
    [
      'a_spec.rb',
      "RSpec.describe 'q' do\n  it 'grows' do\n    expect(queue.size).to eq 1\n  end\nend\n",
      '1 size',
    ],
    [
      'ATest.php',
      '<?php\nclass ATest extends TestCase {\n  public function testA() { $this->assertSame(1, $queue->size); }\n}\n',
      '1 size',
    ],
    [
      'ATests.swift',
      'class ATests: XCTestCase {\n  func testA() { XCTAssertEqual(queue.count, 1) }\n}\n',
      '1 count',
    ],
    [
      'a_test.exs',
      'defmodule A do\n  test "grows" do\n    assert queue.size == 1\n  end\nend\n',
      '1 size',
    ],
    [
      'ASuite.scala',
      'class ASuite extends FunSuite {\n  test("grows") { assert(queue.size == 1) }\n}\n',
      '1 size',
    ],
    [
      'a_test.dart',
      "void main() {\n  test('grows', () { expect(queue.length, 1); });\n}\n",
      '1 length',
    ],
  ])('%s: %j', (path, text, wanted) => {
    expect(told(path, text)).toEqual([wanted])
  })

  test('what stands in comments and strings is none', () => {
    const text = "it('a', () => {\n  // expect(x)\n  expect(run('expect(y)')).toBe(1)\n})\n"
    expect(told('a.test.ts', text)).toEqual(['1 run'])
  })

  test('nothing is said of a test whose body stands elsewhere, and in another language', () => {
    expect(told('a.test.ts', "it('a', helper)\n")).toEqual(['-'])
    expect(told('a.lua', "it('a', function() end)\n")).toEqual(['-'])
  })
})

describe('MM-EVID-0062: a test that asserts nothing', () => {
  test.each([
    ['a.test.ts', "it('a', () => {\n  run()\n})\n"],
    ['test_a.py', 'def test_a():\n    run()\n'],
    ['tests/a.rs', '#[test]\nfn a() {\n    run();\n}\n'],
    ['a_test.go', 'package a\n\nfunc TestA(t *testing.T) {\n\tRun()\n}\n'],
    ['ATest.java', 'class ATest {\n  @Test void a() { queue.run(1); }\n}\n'],
  ])('%s: %j', (path, text) => {
    expect(told(path, text)).toEqual(['0 nothing'])
  })

  test.each([
    [
      'a function whose name says that it checks',
      'a.test.ts',
      "it('a', () => checkQueue(run()))\n",
    ],
    [
      'a function of the file that asserts',
      'a.test.ts',
      "function same(a) {\n  expect(a).toBe(1)\n}\nit('a', () => same(run()))\n",
    ],
    [
      'one that calls such a one',
      'test_a.py',
      'def deep(a):\n    assert a\n\ndef near(a):\n    deep(a)\n\ndef test_a():\n    near(1)\n',
    ],
    [
      'a method that its class inherits',
      'test_a.py',
      'class TestA(Base):\n    def test_a(self):\n        self.same(1)\n',
    ],
    [
      'what runs behind each test',
      'a.test.ts',
      "afterEach(() => expect(left()).toBe(0))\nit('a', () => run())\n",
    ],
    ['an error', 'tests/a.rs', '#[test]\nfn a() -> Result<(), E> {\n    run()?;\n    Ok(())\n}\n'],
    ['a panic', 'tests/a.rs', '#[test]\nfn a() {\n    run().unwrap();\n}\n'],
    [
      'who is handed the test',
      'a_test.go',
      'package a\n\nfunc TestA(t *testing.T) {\n\tsame(t, run())\n}\n',
    ],
    [
      'an example with its output',
      'a_test.go',
      'package a\n\nfunc ExampleA() {\n\tRun()\n\t// Output: 1\n}\n',
    ],
    ['an exception', 'a.test.ts', "it('a', () => {\n  if (run()) throw new Error('no')\n})\n"],
  ])('is none where it can fail by %s', (_, path, text) => {
    const found = testsIn(path, text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.map((one) => one.asserts?.weak)).toEqual(found.map(() => undefined))
  })
})

describe('MM-EVID-0062: a test that asserts a status alone', () => {
  test.each([
    [
      'a.test.ts',
      "it('a', () => {\n  expect(reply.status).toBe(200)\n  expect(reply.ok).toBe(true)\n})\n",
      '2 status,ok status',
    ],
    ['test_a.py', 'def test_a():\n    assert reply.status_code == 200\n', '1 status_code status'],
    ['test_a.py', 'def test_a():\n    assert reply["success"] is True\n', '1 success status'],
    [
      'ATest.java',
      'class ATest {\n  @Test void a() { assertEquals(HttpStatus.OK, r.getStatusCode()); }\n}\n',
      '1 OK,getStatusCode status',
    ],
  ])('%s: %j', (path, text, wanted) => {
    expect(told(path, text)).toEqual([wanted])
  })

  test.each([
    ["it('a', () => {\n  expect(reply.status).toBe(200)\n  expect(reply.body).toBe('x')\n})\n"],
    ["it('a', () => expect(rule.status).toBe('enabled'))\n"],
    ["it('a', () => {\n  expect(reply.ok).toBe(true)\n  checkBody(reply)\n})\n"],
    ["it('a', () => expect(is(reply.ok, other)).toBe(true))\n"],
  ])('is none where it reads more: %j', (text) => {
    expect(testsIn('a.test.ts', text)[0]?.asserts?.weak).toBeUndefined()
  })
})

test('MM-EVID-0060: what code calls a test that has a title', () => {
  const text = `@DisplayName("A queue")
class QueueTest {
  @Test
  @DisplayName("grows")
  void growsByOne() { assertEquals(1, queue.size()); }
  @Test
  void shrinks() { assertEquals(0, queue.size()); }
}
`
  const [titled, plain] = testsIn('QueueTest.java', text)
  expect(titled).toMatchObject({
    names: ['A queue', 'grows'],
    codeNames: ['QueueTest', 'growsByOne'],
  })
  expect(plain).toMatchObject({
    names: ['A queue', 'shrinks'],
    codeNames: ['QueueTest', 'shrinks'],
  })
  expect(testsIn('a.test.ts', "it('a', () => run())\n")[0]).not.toHaveProperty('codeNames')
})

test('MM-EVID-0061: whatever a file is, the time grows no faster than its length', () => {
  // Nested tests and long words, which a search for each test by itself would go over again and again.
  const deep = `${"it('a', () => {\n".repeat(3000)}expect(x)\n${'})\n'.repeat(3000)}`
  expect(testsIn('a.test.ts', deep).length).toBeGreaterThan(0)
  const long = `it('a', () => {\n${'CHECK'.repeat(100_000)}\n})\n`
  expect(testsIn('a.test.ts', long)).toHaveLength(1)
})
