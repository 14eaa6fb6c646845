import fc from 'fast-check'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { aFileFinding, aFinding } from './a-report.ts'

const MESSAGES = [
  'Unexpected a | b, expected `c|d` and ``e`f``',
  'Unexpected <b>bold</b> & &amp; <!-- x --> ]]>, expected "x" and \'y\'',
  'Unexpected %0A %25 100% ::error::x, expected a: b, c',
  'Unexpected [text](target.md) \\](x) \\\\](y) [1](2), expected {0} {{1}} }',
  'Unexpected 😀 中文 e\u0301 \u2028 \u2029 \u200b \ufeff, expected C:\\dir\\n',
  'Unexpected *a* _b_ ~~c~~ # d www.x.org a@b.org, expected x (y) [error/z]',
  'Unexpected 1:2: error: x (y), expected specs/a.md:1:2: warning: z (w)',
  'Unexpected \ud83d alone, expected a pair',
]

const PATHS = [
  'specs/a.md',
  'a folder/with blanks/ü 中 😀.md',
  'specs/a#b?c%20d.md',
  'specs/a,b:c.md',
  'specs/q\'u"o&t<e>|`*_[x](y).md',
  '.specs/10-a.b.md',
]

/** Findings of every nasty message and path, with and without a place, a range and an end. */
export const NASTY: Diagnostic[] = PATHS.flatMap((path) =>
  MESSAGES.flatMap((message, index) => {
    const line = '\t中😀 It MUST run. {'
    const start = { line: index + 1, column: 5, offset: 40 }
    const end = { line: index + 1, column: 9, offset: 44 }
    const further = { line: index + 3, column: 2, offset: 90 }
    return [
      aFinding({ path, message, severity: 'error', start }),
      aFinding({ path, message, rule: 'no-x', start, end, line }),
      aFinding({ path, message, severity: 'info', start, end: further, line }),
      aFileFinding({ path, message, severity: 'error', rule: 'a' }),
    ]
  }),
)

/** Text without control characters; these do not occur in messages. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('|', '`', '<b>', '&', '%0A', ':', ',', '::', '"', "'", '\\', '](', '{0}'),
      fc.constantFrom(' ', '\u2028', '😀', '中', '(x)', '#', '&lt;', '*', '__', '@', '--', ']]>'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '' && !/\p{Cc}/u.test(text))

/** No path that the line format itself could not tell from a place or a severity. */
const paths = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((names) => names.map((name) => name.replaceAll('/', '').trim() || 'x').join('/'))
  .filter((path) => !/:\d+:\d+|: |(?:^|\/)\.\.?(?:\/|$)|\s\s/u.test(path))

/** Findings with a line, whose columns stand between characters. */
export const anyFindings = fc
  .array(
    fc.record({
      path: paths,
      message: words,
      rule: fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      row: fc.integer({ min: 1, max: 99_999 }),
      line: fc.array(fc.constantFrom('a', '中', '😀', '\t', 'e\u0301', ' '), { maxLength: 20 }),
      at: fc.nat(20),
      form: fc.constantFrom('file', 'point', 'range', 'lines', 'unread'),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ row, line, at, form, ...rest }) => {
      if (form === 'file') return aFileFinding(rest)
      const column = line.slice(0, at).join('').length + 1
      const text = line.join('')
      const start = { line: row, column, offset: row * 100 + column }
      const end = { ...start, column: text.length + 1 }
      const further = { ...start, line: row + 2, column: 7 }
      return aFinding({
        ...rest,
        start,
        ...(form === 'range' && { end }),
        ...(form === 'lines' && { end: further }),
        ...(form !== 'unread' && { line: text }),
      })
    }),
  )
