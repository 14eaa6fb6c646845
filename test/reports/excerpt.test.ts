import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../src/reports/excerpt.ts'

/** The excerpt of a line whose range is what stands between guillemets. */
function drawn(marked: string, room = 80): [string, string] | undefined {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const result = excerpt(marked.replace(/[«»]/g, ''), start, end, room)
  return result && [result.line, result.carets]
}

describe('MM-FORM-0011: the carets stand below the range', () => {
  test.each<[string, string, string, string]>([
    ['ASCII', 'It «MUST» run', 'It MUST run', '   ^^^^'],
    ['an emoji is two columns', '😀 «MUST»', '😀 MUST', '   ^^^^'],
    ['East Asian wide characters', '中文 «MUST»', '中文 MUST', '     ^^^^'],
    ['a range over wide characters', 'a«中文»b', 'a中文b', ' ^^^^'],
    ['a halfwidth character', 'ｱ«x»', 'ｱx', ' ^'],
    ['a mark stands on its letter', 'e\u0301 «MUST»', 'e\u0301 MUST', '  ^^^^'],
    ['a range within one character that is seen', 'ae«\u0301»b', 'ae\u0301b', ' ^'],
    ['a family is one picture', '👩‍👩‍👧 «MUST»', '👩‍👩‍👧 MUST', '   ^^^^'],
    ['a flag', '🇩🇪 «MUST»', '🇩🇪 MUST', '   ^^^^'],
    ['a heart drawn as an emoji', '❤\uFE0F «MUST»', '❤\uFE0F MUST', '   ^^^^'],
    ['a tab goes to the next multiple of four', 'a\t«MUST»', 'a   MUST', '    ^^^^'],
    ['a tab behind a wide character', '中\t«MUST»', '中  MUST', '    ^^^^'],
    ['a range that is a tab', '«\t»x', '    x', '^^^^'],
    ['an invisible character has a caret too', 'a«\u200B»b', 'a\u200Bb', ' ^'],
    ['a point', 'It «»MUST', 'It MUST', '   ^'],
    ['a point behind the end', 'It«»', 'It', '  ^'],
    ['an empty line', '«»', '', '^'],
    ['a byte-order mark is not drawn', '\uFEFF- «x»', '- x', '  ^'],
    ['a mark of direction does not move what follows', '\u202Eab «x»', '\uFFFDab x', '    ^'],
  ])('%s', (_, marked, line, carets) => {
    expect(drawn(marked)).toEqual([line, carets])
  })

  test('a range behind the line, as of a line that was cut, is not drawn', () => {
    expect(excerpt('abc', 4, 5, 80)).toBeUndefined()
  })

  test('MM-FORM-0013: a line steers no terminal', () => {
    expect(drawn('\x1B[2J\x07\x9B «x»')).toEqual(['␛[2J␇\uFFFD x', '       ^'])
  })
})

describe('MM-FORM-0012: a long line is cut around the range', () => {
  const a = (count: number) => 'a'.repeat(count)

  test.each<[string, string, string, string]>([
    ['on both sides', `${a(50)}«MUST»${a(50)}`, '…aaaaaaMUSTaaaaaaaa…', '       ^^^^'],
    ['behind', `«MUST»${a(50)}`, `MUST${a(14)}…`, '^^^^'],
    ['before', `${a(50)}«MUST»`, '…aaaaaaMUST', '       ^^^^'],
    ['a point behind the end', `${a(50)}«»`, '…aaaaaa', '       ^'],
    ['a range that is too long itself', `«${a(100)}»`, `${a(18)}…`, '^'.repeat(18)],
    ['wide characters', `${'中'.repeat(30)}«MUST»`, '…中中中MUST', '       ^^^^'],
    ['in front of half a wide character', `b${'中'.repeat(30)}b«MUST»`, '…中中bMUST', '      ^^^^'],
  ])('%s', (_, marked, line, carets) => {
    expect(drawn(marked, 20)).toEqual([line, carets])
  })

  test('what fits is whole', () => {
    expect(drawn(`${a(10)}«${a(10)}»`, 20)).toEqual([a(20), `${' '.repeat(10)}${'^'.repeat(10)}`])
  })
})

// Characters whose width everybody knows.
const characters = fc.array(fc.constantFrom('a', 'b', '中', '😀', 'é'), { maxLength: 60 })

/** The characters by the column of a terminal at which they begin. */
function screen(line: string): Map<number, string> {
  const columns = new Map<number, string>()
  let column = 0
  for (const character of line) {
    columns.set(column, character)
    column += character === '中' || character === '😀' ? 2 : 1
  }
  columns.set(column, 'end')
  return columns
}

test('MM-FORM-0011 MM-FORM-0012: above the carets stands the range, in any line and any room', () => {
  fc.assert(
    fc.property(characters, fc.nat(59), fc.nat(6), fc.nat(60), (all, from, count, more) => {
      const room = 20 + more
      const range = all.slice(from, from + count)
      const start = all.slice(0, from).join('').length
      const result = excerpt(all.join(''), start, start + range.join('').length, room)
      const { line, carets } = result as { line: string; carets: string }
      const columns = screen(line)
      const width = [...columns.keys()].at(-1) as number
      expect(Math.max(width, carets.length)).toBeLessThanOrEqual(Math.max(room, 1))
      const above = [...columns].filter(([column]) => carets[column] === '^').map(([, one]) => one)
      const expected = range.length > 0 ? range : [all[from] ?? 'end']
      expect(above).toEqual(expected)
    }),
    { seed: 2119, numRuns: 2000 },
  )
})
