import { expect, test } from 'vitest'
import { languages, lex, mayHoldTests, outline } from '../../src/languages/index.ts'
import type { Language } from '../../src/model/language.ts'
import { samples } from './samples/index.ts'

function named(name: string): Language {
  return languages.find((one) => one.name === name) as Language
}

test.each([
  ['rust', '#[test]\nfn a() {}\n', false, true],
  ['rust', '#[derive(Debug)]\nstruct A;\nfn a() {}\n', true, false],
  ['python', 'def test_a():\n    pass\n', true, true],
  ['python', 'def test_a():\n    pass\n', false, false],
  ['python', 'class A(TestCase):\n    pass\n', false, true],
  ['go', 'func TestA(t *testing.T) {}\n', true, true],
  ['go', 'func compute(t int) {}\n', true, false],
  ['java', '@Test\nvoid a() {}\n', false, true],
  ['java', 'void a() {}\n', false, false],
  ['typescript', "describe('a', () => {})\n", false, true],
  ['typescript', 'export const a = 1\n', true, false],
])('MM-LANG-0012: %s %j, one of tests: %s, may hold tests: %s', (name, text, inTests, expected) => {
  const language = named(name)
  expect(mayHoldTests(text, language, inTests)).toBe(expected)
  const kinds = outline(text, lex(text, language), language, inTests).map((one) => one.kind)
  expect(kinds.some((kind) => kind === 'test' || kind === 'suite') && !expected).toBe(false)
})

test.each(
  languages.filter((one) => (one.tests ?? []).length > 0).map((one) => [one.name, one] as const),
)('MM-LANG-0012: no test of the sample in %s is passed over', (name, language) => {
  const { text } = samples[name] ?? { text: '' }
  const found = outline(text, lex(text, language), language)
  const holds = found.some(({ kind }) => kind === 'test' || kind === 'suite')
  expect(holds).toBe(true)
  expect(mayHoldTests(text, language, true)).toBe(true)
})
