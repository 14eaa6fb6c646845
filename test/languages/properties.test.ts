import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, lex, outline } from '../../src/languages/index.ts'
import type { Definition, Lexed } from '../../src/model/code.ts'
import type { Span } from '../../src/model/document.ts'
import type { Language } from '../../src/model/language.ts'
import { languageNamed } from './parts.ts'
import { samples } from './samples/index.ts'

const RUNS = { seed: 2119, numRuns: 60 }

/** Pieces that open, close, escape or part something in some language, and words of definitions. */
const piece = fc.oneof(
  fc.constantFrom('"', "'", '`', '"""', '/*', '*/', '//', '#', '--', '{', '}', '(', ')', '[', ']'),
  fc.constantFrom(
    '\\',
    '$',
    '${',
    '#{',
    '\\(',
    '<<A\n',
    '\nA\n',
    'r#"',
    'R"x(',
    '/',
    '<',
    '>',
    '@a',
  ),
  fc.constantFrom('\n', '\r\n', '\r', '\u2028', ' ', '  ', '\t', ';', ',', ':', '=', '+', '\uFEFF'),
  fc.constantFrom(
    'def a',
    'fn a',
    'func a',
    'class A',
    'it("a"',
    'test',
    '#[test]',
    '@Test',
    'end',
  ),
  fc.constantFrom('é', '😀', '\uD83D', '\uDE00', '\0', 'a', '1'),
)
const hostile = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

/** A language and a text of hostile pieces, mixed with lines of its sample. */
const any = fc.constantFrom(...languages).chain((language) => {
  const lines = (samples[language.name]?.text ?? '').split(/(?<=\n)/)
  const line = fc.constantFrom(...lines)
  return fc.tuple(
    fc.constant(language),
    fc.array(fc.oneof(line, hostile), { maxLength: 8 }).map((parts) => parts.join('')),
  )
})

function forAll(check: (text: string, language: Language, lexed: Lexed) => void): void {
  const runs = { ...RUNS, numRuns: RUNS.numRuns * 20 }
  fc.assert(
    fc.property(any, ([language, text]) => check(text, language, lex(text, language))),
    runs,
  )
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end
}

describe('MM-LANG-0002: whatever the text is', () => {
  test('the code has its length and its ends of lines, and is the text or blank', () => {
    forAll((text, _, { code }) => {
      expect(code).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) {
        const isEnd = '\r\n\u2028\u2029'.includes(text[at] as string)
        if (isEnd || code[at] !== ' ') expect(code[at]).toBe(text[at])
      }
    })
  })

  test('what is blank in the code and was not in the text lies in a comment or string', () => {
    forAll((text, _, { code, comments, strings }) => {
      const covered = new Uint8Array(text.length)
      for (const { start, end } of [...comments, ...strings]) covered.fill(1, start, end)
      for (let at = 0; at < text.length; at++) {
        if (code[at] !== text[at]) expect(covered[at]).toBe(1)
      }
    })
  })

  test('comments lie apart, by place, and none of their text is code', () => {
    forAll((text, _, { code, comments }) => {
      let last = 0
      for (const { start, end, content } of comments) {
        expect(isWithin(content, { start, end })).toBe(true)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(code.slice(start, end).trim()).toBe('')
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    })
  })

  test('strings stand by place, and lie apart or in the code of one another', () => {
    forAll((_, __, { strings }) => {
      const around: Span[] = []
      for (const string of strings) {
        expect(isWithin(string.content, string)).toBe(true)
        while (around.length > 0 && (around.at(-1) as Span).end <= string.start) around.pop()
        const outer = around.at(-1)
        if (outer) expect(isWithin(string, outer)).toBe(true)
        around.push(string)
      }
    })
  })
})

describe('MM-LANG-0006: whatever the text is', () => {
  test('definitions stand by place, nest, and lie behind their heads', () => {
    forAll((text, language, lexed) => {
      const around: Definition[] = []
      for (const one of outline(text, lexed, language)) {
        expect(0 <= one.head && one.head <= one.start && one.start < one.end).toBe(true)
        expect(one.end).toBeLessThanOrEqual(text.length)
        while (around.length > 0 && (around.at(-1) as Definition).end <= one.start) around.pop()
        const outer = around.at(-1)
        if (outer) expect(isWithin(one, outer)).toBe(true)
        around.push(one)
      }
    })
  })

  test('a name stands where it says, and is in the code', () => {
    forAll((text, language, lexed) => {
      for (const { nameAt, start, end } of outline(text, lexed, language)) {
        if (!nameAt) continue
        expect(isWithin(nameAt, { start, end })).toBe(true)
        expect(lexed.code.slice(nameAt.start, nameAt.end)).toBe(
          text.slice(nameAt.start, nameAt.end),
        )
      }
    })
  })
})

describe('MM-LANG-0003: large texts of one line are read to their end', () => {
  const million = 'a'.repeat(1_000_000)

  test.each([
    ['ten megabytes of a string', 'typescript', `x = "${million.repeat(10)}" // OC-1`, 1],
    ['ten megabytes of a comment', 'rust', `/* ${million.repeat(10)} */ // OC-1`, 2],
    ['100,000 quotes', 'python', `${'" '.repeat(100_000)}# OC-1`, 1],
    ['100,000 unclosed brackets', 'go', `${'func a('.repeat(100_000)} // OC-1`, 1],
    ['100,000 slashes', 'javascript', `${'a / b = '.repeat(100_000)}1 // OC-1`, 1],
    ['100,000 strings within strings', 'typescript', `${'`${'.repeat(100_000)} // OC-1`, 1],
    ['100,000 tests', 'typescript', `${"it('a', () => {});".repeat(100_000)} // OC-1`, 1],
    ['100,000 suites in suites', 'typescript', `${"describe('a', ".repeat(100_000)} // OC-1`, 1],
    ['100,000 attributes', 'rust', `${'#[a] '.repeat(100_000)}fn a() {} // OC-1`, 1],
    ['100,000 comments above', 'java', `${'// a\n'.repeat(100_000)}void a() {} // OC-1`, 100_001],
  ])('%s', (_, name, text, comments) => {
    const language = languageNamed(name)
    const lexed = lex(text, language)
    expect(lexed.comments).toHaveLength(comments)
    const last = lexed.comments.at(-1)?.content
    expect(text.slice(last?.start, last?.end)).toBe(' OC-1')
    expect(Array.isArray(outline(text, lexed, language))).toBe(true)
  })
})
