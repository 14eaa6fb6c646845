import { describe, expect, test } from 'vitest'
import { heaviestOf, parsePattern, requiredIn } from '../../src/patterns/index.ts'

function required(source: string): string[] {
  return requiredIn(parsePattern(source)).map((one) => one.source)
}

describe('what every match of a pattern holds', () => {
  test.each([
    [
      'characters and classes that follow each other',
      'MM-[A-Z]+-\\d{4}',
      ['MM-[A-Z]', '[A-Z]-\\d', '\\d'],
    ],
    ['nothing that may be left out', 'a?b*c', ['c']],
    ['nothing across what may be left out', 'a-?1', ['a', '1']],
    ['what a group holds that is there', '(?:ab)+c', ['ab', 'c']],
    ['one of several alternatives', '(?:REQ|FR)-\\d', ['(?:REQ|FR)', '-\\d']],
    ['no alternative where one of them needs nothing', '(?:REQ|x*)-', ['-']],
    ['what stands beside an assertion', '\\bdef(?!x)y', ['defy']],
    [
      'what is looked for ahead, and not what must not be there',
      'f(?=.*TestCase)(?!no)',
      ['TestCase', 'f'],
    ],
    ['nothing that a blank could be', 'a[^x]b c\\sd', ['a', 'b', 'c', 'd']],
    ['nothing of a group with flags of its own', 'a(?i:b)c', ['a', 'c']],
  ])('is %s', (_, source, expected) => {
    expect(required(source)).toEqual(expected)
  })

  test('is nothing of a pattern that requires nothing', () => {
    expect(required('[^a]*|b')).toEqual([])
  })

  test('weighs more where characters are named', () => {
    expect(heaviestOf(requiredIn(parsePattern('[A-Z]+-\\d+')))?.source).toBe('[A-Z]-\\d')
    expect(heaviestOf(requiredIn(parsePattern('[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d+')))?.source).toBe(
      '-\\d',
    )
    expect(heaviestOf([])).toBeUndefined()
  })
})
