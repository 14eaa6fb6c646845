import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findIds, idsIn } from './find-ids.ts'

const RUNS = { seed: 2119, numRuns: 300 }
const PATTERN = '[A-Z]+(-[A-Z]+)*-\\d+'

const upper = fc.stringMatching(/^[A-Z]{1,5}$/)
const id = fc
  .tuple(fc.array(upper, { minLength: 1, maxLength: 3 }), fc.nat(99_999))
  .map(([words, number]) => `${words.join('-')}-${number}`)
/** Words that are no ID by the pattern. */
const word = fc.constantFrom('it', 'MUST', 'a-1', 'A-', '12', 'A_1', 'é-2', '😀', 'x.A-1', '-A-1')
const blank = fc.constantFrom(' ', ', ', '\n', '; ', ' (', ') ', '/', '"', ' – ', ' → ')
const prose = fc
  .array(fc.tuple(word, blank), { maxLength: 8 })
  .map((pairs) => pairs.flat().join(''))

test('MM-ID-0001: an ID between other words is found, with its place and nothing else', () => {
  fc.assert(
    fc.property(prose, id, blank, prose, (before, one, gap, after) => {
      expect(findIds(before + one + gap + after, PATTERN)).toEqual([{ id: one, text: one }])
    }),
    RUNS,
  )
})

test('MM-ID-0001: nothing is found inside a longer run', () => {
  const more = fc.constantFrom('a', '9a', '_', '-', 'é', '中', '\u2011', '-x', '.x', '٣')
  fc.assert(
    fc.property(prose, id, more, (before, one, behind) => {
      expect(idsIn(`${before}${one}${behind}`, PATTERN)).toEqual([])
    }),
    RUNS,
  )
})

test('MM-ID-0001: every ID of a list is found, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, blank)), (pairs) => {
      const text = pairs.flat().join('')
      expect(idsIn(text, PATTERN)).toEqual(pairs.map(([one]) => one))
    }),
    RUNS,
  )
})

test('MM-ID-0005: a revision is never part of the ID', () => {
  fc.assert(
    fc.property(id, fc.constantFrom('+', '~'), fc.nat(), blank, (one, mark, number, gap) => {
      const text = `${one}${mark}${number}`
      expect(findIds(`[${text}${gap}`, PATTERN)).toEqual([
        { id: one, revision: String(number), text },
      ])
    }),
    RUNS,
  )
})

test.each([
  ['one run', (size: number) => 'A-'.repeat(size), 0],
  ['many runs', (size: number) => 'A-1 '.repeat(size), 400_000],
  ['words and blanks', (size: number) => `Requirement${' '.repeat(size)}x`.repeat(2), 0],
  ['full stops', (size: number) => 'a.'.repeat(size), 0],
  ['colons', (size: number) => ':'.repeat(size), 0],
  ['colons and letters', (size: number) => ':a'.repeat(size), 0],
  ['words behind blanks', (size: number) => `${'Requirement '.repeat(size / 10)}1.2`, 1],
])('MM-ID-0001: 400,000 of %s are read within the limit of a test', (_, textOf, expected) => {
  const patterns = [PATTERN, 'Requirement \\d+(\\.\\d+)+', 'SYS:\\d+']
  // Quadratic work would take minutes here.
  expect(idsIn(textOf(400_000), ...patterns)).toHaveLength(expected)
})
