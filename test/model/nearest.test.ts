import { expect, test } from 'vitest'
import { nearest } from '../../src/model/nearest.ts'

const NAMES = ['bracketed', 'leading', 'heading']

test.each([
  ['braketed', 'bracketed'],
  ['Leading', 'leading'],
  ['headings', 'heading'],
  ['eading', 'leading'],
  ['sentence', undefined],
  ['', undefined],
])('the name nearest to "%s" is %s', (word, expected) => {
  expect(nearest(word, NAMES)).toBe(expected)
})
