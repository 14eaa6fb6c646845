import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressionComment } from '../../src/parse/suppression-comment.ts'

describe('MM-SUPP-0001: the text of a comment', () => {
  test.each([
    [' mustmark-ignore-next-line a-b -- why ', 'next-line', ['a-b'], 'why'],
    ['mustmark-ignore-start a-b -- why', 'start', ['a-b'], 'why'],
    ['mustmark-ignore-file a-b,c ,\td -- why', 'file', ['a-b', 'c', 'd'], 'why'],
    ['mustmark-ignore-file a, a -- why', 'file', ['a'], 'why'],
    ['mustmark-ignore-end a, b', 'end', ['a', 'b'], ''],
    ['mustmark-ignore-end a -- since May', 'end', ['a'], 'since May'],
    ['mustmark-ignore-file a -- one -- two--three', 'file', ['a'], 'one -- two--three'],
    ['mustmark-ignore-file a -- -- why', 'file', ['a'], '-- why'],
    [
      '\r\n  mustmark-ignore-file\r\n  a,\r\n  b\r\n  --\r\n  for\r\n  now\r\n',
      'file',
      ['a', 'b'],
      'for now',
    ],
    // Whether such a rule exists is not the comment's business.
    ['mustmark-ignore-file Require-ID -- ü 😀', 'file', ['Require-ID'], 'ü 😀'],
  ])('%j', (text, keyword, rules, reason) => {
    expect(suppressionComment(text)).toEqual({ keyword, rules, reason })
  })

  test.each([
    '',
    ' a note ',
    'see mustmark-ignore-file a -- why',
    'mustmark ignore-file a -- why',
    'mustmark-generated-file',
  ])('%j is a comment of another kind', (text) => {
    expect(suppressionComment(text)).toBeUndefined()
  })

  test('reads back whatever names and reason it is given', () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{0,12}$/)
    const word = fc.string({ minLength: 1 }).filter((one) => !/\s/.test(one))
    const blank = fc.constantFrom(' ', '\n', '\r\n', '  ', '\t')
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
        fc.array(word, { minLength: 1, maxLength: 5 }),
        blank,
        (rules, words, gap) => {
          const text = ['mustmark-ignore-file', rules.join(`,${gap}`), '--', ...words].join(gap)
          const expected = { keyword: 'file', rules, reason: words.join(' ') }
          expect(suppressionComment(text)).toEqual(expected)
        },
      ),
      { seed: 2119, numRuns: 300 },
    )
  })
})

const KNOWN =
  'mustmark-ignore-next-line, mustmark-ignore-start, mustmark-ignore-end, mustmark-ignore-file'

describe('MM-SUPP-0005: a comment that cannot be read says what was expected', () => {
  test.each([
    [
      'mustmark-ignore-line a -- why',
      `Unexpected comment mustmark-ignore-line, expected one of ${KNOWN}`,
    ],
    ['mustmark-ignore a -- why', `Unexpected comment mustmark-ignore, expected one of ${KNOWN}`],
    [
      'MUSTMARK-IGNORE-FILE a -- why',
      `Unexpected comment MUSTMARK-IGNORE-FILE, expected one of ${KNOWN}`,
    ],
    [
      'mustmark-ignore-file: a -- why',
      `Unexpected comment mustmark-ignore-file:, expected one of ${KNOWN}`,
    ],
    [
      'mustmark-ignore-next-line',
      'Unexpected mustmark-ignore-next-line without a rule, expected: mustmark-ignore-next-line <rule> -- <reason>',
    ],
    [
      'mustmark-ignore-file -- why',
      'Unexpected mustmark-ignore-file without a rule, expected: mustmark-ignore-file <rule> -- <reason>',
    ],
    [
      'mustmark-ignore-end',
      'Unexpected mustmark-ignore-end without a rule, expected: mustmark-ignore-end <rule>',
    ],
    [
      'mustmark-ignore-start a',
      'Unexpected mustmark-ignore-start without a reason, expected: mustmark-ignore-start <rule> -- <reason>',
    ],
    [
      'mustmark-ignore-file a --',
      'Unexpected mustmark-ignore-file without a reason, expected: mustmark-ignore-file <rule> -- <reason>',
    ],
    [
      'mustmark-ignore-file a --why',
      'Unexpected mustmark-ignore-file without a reason, expected: mustmark-ignore-file <rule> -- <reason>',
    ],
    [
      'mustmark-ignore-file a - why',
      'Unexpected mustmark-ignore-file without a reason, expected: mustmark-ignore-file <rule> -- <reason>',
    ],
    [
      'mustmark-ignore-file a b -- why',
      'Unexpected "a b" in mustmark-ignore-file, expected rules parted by commas',
    ],
    [
      'mustmark-ignore-file a,, b -- why',
      'Unexpected "a,, b" in mustmark-ignore-file, expected rules parted by commas',
    ],
    [
      'mustmark-ignore-file a,\n -- why',
      'Unexpected "a," in mustmark-ignore-file, expected rules parted by commas',
    ],
  ])('%j', (text, message) => {
    expect(suppressionComment(text)).toEqual({ message })
  })
})
