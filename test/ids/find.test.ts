import { describe, expect, test } from 'vitest'
import { findIds, idsIn } from './find-ids.ts'

const A = 'A-\\d+'

describe('MM-ID-0001: an ID is found', () => {
  test.each([
    ['alone', 'A-1'],
    ['between punctuation', '(A-1), "x"'],
    ['before a full stop', 'As A-1. Next'],
    ['before two full stops', 'As A-1..9'],
    ['behind a full stop', '.A-1'],
    ['beside a slash', 'x/A-1/y'],
    ['beside an en dash', 'A-1–2'],
    ['beside an astral character that is no letter', '😀A-1😀'],
    ['in brackets', '[[A-1]]'],
  ])('%s', (_, text) => {
    expect(idsIn(text, A)).toEqual(['A-1'])
  })
})

describe('MM-ID-0001: no ID is found inside a longer run', () => {
  test.each([
    'BA-1',
    'A-1b',
    'A-1xxx',
    'A-1-2',
    '-A-1',
    'A-1-',
    '_A-1',
    'A-1_',
    'A-1.2',
    'x.A-1',
    'éA-1',
    'A-1٣',
    '中A-1',
    'A-1\u2011b',
    '𝐀A-1',
  ])('%s', (text) => {
    expect(idsIn(text, A)).toEqual([])
  })
})

test('MM-ID-0001: `1xxx` is a family and no ID', () => {
  expect(idsIn('OC-CORE-1xxx and OC-CORE-1001', 'OC-[A-Z]+-\\d+')).toEqual(['OC-CORE-1001'])
})

test.each([
  [128, 1],
  [129, 0],
])('MM-ID-0001: a run of %i characters holds %i IDs', (length, count) => {
  const id = `A-${'1'.repeat(length - 2)}`
  expect(idsIn(`As ${id} says`, A)).toHaveLength(count)
})

test('MM-ID-0001: a run of any length is one run', () => {
  for (let length = 4090; length < 4100; length++) {
    expect(idsIn(`${'x'.repeat(length)}-A-1 A-2`, A)).toEqual(['A-2'])
  }
  expect(idsIn(`${'x'.repeat(10_000_000)} A-1`, A)).toEqual(['A-1'])
})

test('MM-ID-0001: a full stop between letters or digits is of the run', () => {
  expect(idsIn('As SYS-6.1.1. Next', 'SYS-\\d+(\\.\\d+)*')).toEqual(['SYS-6.1.1'])
  expect(idsIn('As SYS-6.1.1', 'SYS-\\d+')).toEqual([])
})

describe('MM-ID-0001: a character that a pattern names literally is of the run', () => {
  test.each([
    ['a colon', 'as SYS:12 says', 'SYS:\\d+', ['SYS:12']],
    ['a colon, with a colon behind', 'SYS:12: it', 'SYS:\\d+', ['SYS:12']],
    ['a slash', 'as SYS/12, too', 'SYS/\\d+', ['SYS/12']],
    ['a hash in brackets', '[SYS#1]', 'SYS[#]\\d+', ['SYS#1']],
    ['an ampersand', 'R&D-1', 'R&D-\\d+', ['R&D-1']],
    ['inside a longer run', 'SYS:12:3', 'SYS:\\d+', []],
    ['a bracket', 'as R[1] says', 'R\\[\\d+\\]', ['R[1]']],
  ])('%s', (_, text, pattern, expected) => {
    expect(idsIn(text, pattern)).toEqual(expected)
  })
})

describe('MM-ID-0002: of two patterns that fit at one place', () => {
  const short = 'Requirement \\d+(\\.\\d+)+'
  const long = 'Conditional Requirement \\d+(\\.\\d+)+'

  test.each([[[short, long]], [[long, short]]])('the longer match wins: %j', (patterns) => {
    const text = 'Conditional Requirement 1.2 and Requirement 1.3'
    expect(idsIn(text, ...patterns)).toEqual(['Conditional Requirement 1.2', 'Requirement 1.3'])
  })

  test('the words have to stand before the run', () => {
    expect(idsIn('1.2 Requirement', short)).toEqual([])
    expect(idsIn('Requirements 1.2', short)).toEqual([])
    expect(idsIn('PreRequirement 1.2', short)).toEqual([])
    expect(idsIn('Requirement-1.2', short)).toEqual([])
    expect(idsIn('a Requirement, 1.2', short)).toEqual([])
  })

  test('the words may be wrapped', () => {
    expect(findIds('see Conditional\nRequirement\n 1.2.', long)).toEqual([
      { id: 'Conditional Requirement 1.2', text: 'Conditional\nRequirement\n 1.2' },
    ])
  })
})

describe('MM-ID-0003: in an ID a hyphen is', () => {
  test.each([
    ['U+2010', 'A\u20101'],
    ['U+2011', 'A\u20111'],
  ])('%s', (_, text) => {
    expect(findIds(text, A)).toEqual([{ id: 'A-1', text }])
  })
})

describe('MM-ID-0005: a revision stands behind', () => {
  test.each([
    ['a plus', 'as A-1+2 says', '2', 'A-1+2'],
    ['a tilde', 'as A-1~13 says', '13', 'A-1~13'],
    ['a plus, before a stop', 'as A-1+2.', '2', 'A-1+2'],
    ['nothing', 'as A-1 + 2', undefined, 'A-1'],
    ['a plus without a number', 'as A-1+x', undefined, 'A-1'],
    ['a plus with more than a number', 'as A-1+2x', undefined, 'A-1'],
  ])('%s', (_, text, revision, span) => {
    expect(findIds(text, A)).toEqual([{ id: 'A-1', revision, text: span }])
  })
})
