// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of the config and of code.
import { describe, expect, test } from 'vitest'
import { compileSyntax, type SyntaxInput } from '../../src/syntaxes/index.ts'
import { read, references } from './read.ts'

const specification: SyntaxInput = {
  name: 'specification',
  pattern: '@Specification\\(\\s*number\\s*=\\s*"(?<id>[^"]+)"',
  id: 'Requirement ${id}',
}
const req: SyntaxInput = { name: 'req', pattern: 'REQ\\((?:(?<verb>\\w+): )?(?<id>[^()]+)\\)' }

describe('MM-REF-0018 a syntax of the config', () => {
  test('makes IDs by its template and counts in code', () => {
    const text = [
      'export class Api {',
      '  @Specification(number = "1.4.2", text="Requirement 1.4.3")',
      '  get() {}',
      '}',
    ].join('\n')
    const { references } = read('src/api.ts', text, { syntaxes: [specification] })
    expect(references.map(({ id, kind, place, by }) => [id, kind, place, by])).toEqual([
      ['Requirement 1.4.2', 'implements', 'syntax', 'place'],
      ['Requirement 1.4.3', 'cites', 'string', 'place'],
    ])
  })

  test('may be found over several lines and verifies in a test', () => {
    const text = 'it(\'gets\', () => {\n  @Specification(\n    number = "1.4.2"\n  )\n})\n'
    const reading = { syntaxes: [specification] }
    expect(references('src/api.test.ts', text, reading)).toEqual([
      '3 Requirement 1.4.2 verifies syntax',
    ])
  })

  test('has verbs of its own match, before its fixed kind', () => {
    const text = [
      '// REQ(verify: OC-1) REQ(impl: OC-2, OC-3+4) REQ(OC-4) REQ(strange: OC-5)',
      'let a = "REQ(cites: X 1)";',
      'REQ(todo: OC-6)',
    ].join('\n')
    const fixed = { syntaxes: [{ ...req, kind: 'implements' as const }] }
    const isTest = true
    expect(references('src/a.rs', text, { ...fixed, isTest })).toEqual([
      '1 OC-1 verifies syntax (outside a test)',
      '1 OC-2 implements syntax',
      '1 OC-3 implements syntax',
      '1 OC-4 implements syntax',
      '1 OC-5 cites syntax (unknown verb)',
      '2 X 1 cites syntax',
      '3 OC-6 todo syntax (no reason)',
    ])
    expect(references('src/a.rs', '// REQ(OC-4)\n', { syntaxes: [req], isTest })).toEqual([
      '1 OC-4 cites syntax (outside a test)',
    ])
  })

  test('only cites in prose and in languages that nobody knows', () => {
    const reading = { syntaxes: [req] }
    expect(references('a.md', 'REQ(verify: OC-1)\n', reading)).toEqual(['1 OC-1 cites text'])
    expect(references('a.unknown', 'REQ(OC-1)\n', reading)).toEqual(['1 OC-1 cites text'])
  })

  test('can name a scope', () => {
    const scoped = {
      name: 's',
      pattern: 'S\\[(?<spec>\\w+) (?<id>\\d+)\\]',
      id: '${spec}#FR-${id}',
    }
    expect(references('src/a.rs', '// S[login 7]\n', { syntaxes: [scoped] })).toEqual([
      '1 login#FR-7 implements syntax',
    ])
  })

  test('is found behind thousands of characters without an end of a line', () => {
    const text = `// ${'x '.repeat(3000)}REQ(OC-1)${' y'.repeat(4000)}REQ(OC-2)\n`
    expect(references('src/a.rs', text, { syntaxes: [req] })).toEqual([
      '1 OC-1 implements syntax',
      '1 OC-2 implements syntax',
    ])
  })
})

const refusal = (pattern: string, id?: string) => () => compileSyntax({ name: 'x', pattern, id })

test('MM-REF-0019 a pattern without the group id and a template that does not fit are refused', () => {
  expect(refusal('REQ\\((\\w+)\\)')).toThrow(
    'Unexpected syntax pattern without the group id, expected (?<id>…) in it',
  )
  expect(refusal('R(?<id>\\d+)', '${ID}')).toThrow(
    'Unexpected ${ID} in the template "${ID}", expected ${id}',
  )
  expect(refusal('R(?<id>\\d+)', 'Requirement')).toThrow(
    'Unexpected template "Requirement", expected ${id} in it',
  )
  expect(refusal('(?<a>\\w)R(?<id>\\d+)', '${a}-${id}')).not.toThrow()
})

test.each([
  ['(?<id>(a+)+)b', 'Unexpected pattern that can take exponential time: its repeats overlap'],
  [
    '(?=x)(?<id>\\d+)',
    'Unexpected "(?=x)" in a pattern, expected one that looks at no text around',
  ],
  ['(?<!x)(?<id>\\d+)', 'Unexpected "(?<!x)" in a pattern'],
  ['(?<id>\\d+)\\1', 'Unexpected back reference "\\1" in a pattern'],
  ['(?<id>\\d*)', 'Unexpected pattern that matches the empty string'],
  ['(?<id>\\d+', 'Unterminated group'],
])('MM-REF-0020 the pattern %s is refused', (pattern, message) => {
  expect(refusal(pattern)).toThrow(message)
})

test('MM-REF-0020 a pattern may begin and end with a line or a word', () => {
  const bound = { name: 'b', pattern: '^\\bR (?<id>\\d+)$' }
  expect(references('src/a.rs', 'R 1\n R 2\nR 3 \n', { syntaxes: [bound] })).toEqual([
    '1 1 implements syntax',
  ])
})
