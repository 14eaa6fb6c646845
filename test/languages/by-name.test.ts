import { describe, expect, test } from 'vitest'
import { languageOf, languages, lex, outline } from '../../src/languages/index.ts'

/** `kind name` of what a text defines. */
function defined(path: string, text: string, inTests: boolean): string[] {
  const language = languageOf(path, text, languages)
  if (!language) throw new Error(`${path} is in no known language`)
  return outline(text, lex(text, language), language, inTests).map(
    ({ kind, name }) => `${kind} ${name}`,
  )
}

describe('MM-LANG-0012: what only its name makes a test is one in files of tests alone', () => {
  test.each([
    ['db.py', 'def test_connection(db):\n    pass\n', 'test_connection'],
    ['mode.c', 'void test_mode(void) {\n}\n', 'test_mode'],
    ['a.sh', 'test_disk() {\n  df\n}\n', 'test_disk'],
    ['a.go', 'func TestA(t *testing.T) {\n}\n', 'TestA'],
    ['a.gd', 'func test_a():\n\tpass\n', 'test_a'],
  ])('%s', (path, text, name) => {
    expect(defined(path, text, true)).toEqual([`test ${name}`])
    expect(defined(path, text, false)).toEqual([`function ${name}`])
  })

  test('and so is a class of Python', () => {
    const text = 'class TestRun:\n    def test_a(self):\n        pass\n'
    expect(defined('run.py', text, true)).toEqual(['suite TestRun', 'test test_a'])
    expect(defined('run.py', text, false)).toEqual(['type TestRun', 'function test_a'])
  })

  test.each([
    ['a.rs', '#[test]\nfn a() {}\n'],
    ['a.ts', "it('a', () => {})\n"],
    ['A.java', 'class A {\n  @Test\n  void a() {\n  }\n}\n'],
  ])('what says more of itself is one everywhere: %s', (path, text) => {
    expect(defined(path, text, false).at(-1)).toBe('test a')
  })

  test('a title without a function is one that is to be written', () => {
    const [one] = outlineOf("it('a')\n")
    expect(one).toMatchObject({ kind: 'test', todo: true })
    expect(outlineOf("it('a', () => {})\n")[0]?.todo).toBeUndefined()
  })
})

function outlineOf(text: string) {
  const language = languageOf('a.ts', text, languages)
  return language ? outline(text, lex(text, language), language, true) : []
}
