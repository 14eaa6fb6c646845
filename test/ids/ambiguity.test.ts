import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compilePattern, DEFAULT_PATTERN } from '../../src/ids/index.ts'
import { growsExponentially, waysToMatch } from './ways-to-match.ts'

function refused(pattern: string): boolean {
  try {
    compilePattern(pattern)
    return false
  } catch {
    return true
  }
}

describe('MM-CONFIG-0005: a pattern that can take exponential time is refused', () => {
  test.each([
    '([A-Z]+)+-\\d+',
    '([A-Z]*)*-\\d+',
    '([A-Z]|[A-Z0-9])+-\\d+',
    '(A|A)*-\\d+',
    '(A|AB|BA)+-\\d+',
    '([A-Z0-9]+-?)+-\\d+',
    '(\\d+\\.?)+X',
    '(A+B?)+-\\d',
    '(?:A(?:B|B)C)+-\\d',
    '([A-Z]{1,8})+-\\d',
    '([A-Z]{1,8}){1,8}-\\d+',
    '([A-Z]{2,}){3,}-\\d',
    '(A?B?)*-\\d',
    '(\\w+\\d+)+-',
    '(?:[\\u03b1-\\u03c9]|[\\u03b2-\\u03b3])+-\\d+',
    '(?:\\p{Script=Greek}|\\p{Lu})+-\\d+',
    'X(?:[A-Z]?){40}-\\d+',
  ])('%s', (pattern) => {
    expect(refused(pattern)).toBe(true)
  })
})

describe('a pattern that people use is accepted', () => {
  test.each([
    DEFAULT_PATTERN,
    'ORCH-\\d{3,5}',
    'OC-[A-Z0-9-]+-\\d{3,5}',
    '\\d+(\\.\\d+)+',
    'Requirement \\d+(\\.\\d+)+',
    'Conditional Requirement \\d+(\\.\\d+)+',
    'REQ_[A-Z]{2,5}_\\d+',
    '[A-Z]{2}(?:-[a-z]+){1,3}-\\d{4}',
    'SYS-\\d+(\\.\\d+)*',
    'MM-[A-Z]+-\\d{4}',
    'HP-\\d{2}-\\d{3}',
    '(?:FR|NFR|SC)-\\d{3}',
    '[a-z]+(?:\\.[a-z0-9]+)+',
    '[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*',
    'R\\d+[a-z]?',
    '(?<area>[A-Z]+)-\\d+',
    'SYS:[0-9a-f]{8}',
    '\\p{Lu}+-\\p{Nd}+',
  ])('%s', (pattern) => {
    expect(refused(pattern)).toBe(false)
  })
})

// What is exponential here would outlast the limit of the test by far.
test.each([
  ['(?:(?:[A-Z]?){16}){2}-\\d', true],
  ['(?:(?:[A-Z]{16}){16}){2}-\\d', true],
  ['[A-Z]{2,128}-\\d{1,128}', false],
])('MM-CONFIG-0005: a large pattern is judged: %s', (pattern, expected) => {
  expect(refused(pattern)).toBe(expected)
})

const WORDS = ['A', 'B', '1', '-', 'AB', 'A1', 'AB1-']

test('the ways to match are counted', () => {
  expect(waysToMatch('(?:A|A)*', 'AAA')).toBe(8)
  expect(waysToMatch('A*A*', 'AAA')).toBe(4)
  expect(waysToMatch('(?:A?){2}', 'A')).toBe(2)
  expect(growsExponentially('X(?:A+)+!', ['A'])).toBe(true)
  expect(growsExponentially('XA*A*A*A*!', ['A'])).toBe(false)
})

test('MM-CONFIG-0005: whatever has exponentially many ways to match is refused', () => {
  const character = fc.constantFrom('A', 'B', '[AB]', '[A-Z]', '\\d', '-', '\\w')
  const quantifier = fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,3}', '{2,}', '+?')
  const { pattern } = fc.letrec<{ pattern: string; part: string; sequence: string }>((tie) => ({
    pattern: tie('sequence'),
    sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.tuple(character, quantifier).map(([one, times]) => one + times),
      fc.tuple(tie('sequence'), quantifier).map(([one, times]) => `(?:${one})${times}`),
      fc
        .tuple(tie('sequence'), tie('sequence'), quantifier)
        .map(([one, other, times]) => `(?:${one}|${other})${times}`),
    ),
  }))
  let exponential = 0
  fc.assert(
    fc.property(pattern, (inner) => {
      // A last character that nothing else matches makes the engine try every way.
      const source = `X${inner}!`
      if (!growsExponentially(source, WORDS)) return
      exponential++
      expect(refused(source)).toBe(true)
    }),
    { seed: 2119, numRuns: 400 },
  )
  expect(exponential).toBeGreaterThan(20)
})
