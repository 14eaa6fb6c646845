import { describe, expect, test } from 'vitest'
import { compilePattern } from '../../src/ids/index.ts'

describe('MM-CONFIG-0005: a pattern is refused that', () => {
  test.each([
    ['is no regular expression', 'A-(\\d+'],
    ['has a lone quantifier', '*A'],
    ['has an escape that flag u does not know', 'A\\-\\d+'],
    ['is empty', ''],
    ['matches the empty string', '(A-\\d+)?'],
    ['matches the empty string by a star', '[A-Z]*'],
    ['matches the empty string behind words', 'Requirement \\d*'],
    ['holds a start', '^A-\\d+'],
    ['holds an end', 'A-\\d+$'],
    ['holds a word boundary', '\\bA-\\d+'],
    ['looks ahead', 'A-(?!0)\\d+'],
    ['looks behind', '(?<=x)A-\\d+'],
    ['refers back', '(A)\\1-\\d+'],
    ['takes exponential time', '([A-Z]+)+-\\d+'],
    ['has a blank behind an expression', '[A-Z]+ \\d+'],
    ['has a blank in a group', '(Requirement )?\\d+'],
    ['has a blank at its start', ' A-\\d+'],
    ['has a blank in one alternative', 'Requirement \\d+|A-\\d+'],
  ])('%s', (_, pattern) => {
    expect(() => compilePattern(pattern)).toThrow()
  })
})

test('the words of a pattern are taken apart from its run', () => {
  const { words, run } = compilePattern('Conditional Requirement \\d+')
  expect(words).toBe('Conditional Requirement')
  expect(run.test('12')).toBe(true)
  expect(run.test('12a')).toBe(false)
})

test('a pattern is anchored as a whole', () => {
  const { run } = compilePattern('A-\\d+|B-\\d+')
  expect(['A-1', 'B-1', 'A-1x', 'xB-1'].map((one) => run.test(one))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
