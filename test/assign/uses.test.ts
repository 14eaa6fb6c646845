import { describe, expect, test } from 'vitest'
import { numberer, useFinder } from '../../src/assign/uses.ts'

describe('MM-ASSIGN-0004: words of a family', () => {
  const { inText, inKey } = useFinder(['OC-CORE-', 'A-', 'Requirement 1.2.', 'C++-'])
  const found = (text: string) =>
    inText(text).map(({ family, number, exact }) => `${family}${number}${exact ? '' : ' loose'}`)

  test.each([
    ['OC-CORE-1001, A-07.', ['OC-CORE-1001', 'A-7']],
    ['[A-1](#A-2) "A-3" A-4/5 //A-6', ['A-1', 'A-2', 'A-3', 'A-4', 'A-6']],
    ['A\u20119 OC\u2010CORE\u20107', ['A-9', 'OC-CORE-7']],
    ['oc_core_12_works testOC_CORE_13', ['OC-CORE-12 loose']],
    ['X-A-9 A-9b a-9', ['A-9 loose', 'A-9 loose', 'A-9 loose']],
    [
      'Requirement\n  1.2.14 requirement 1.2.15',
      ['Requirement 1.2.14', 'Requirement 1.2.15 loose'],
    ],
    ['C++-4 C-4', ['C++-4']],
    ['AA-1 ÄA-1 A1 A- A-x', []],
    ['A-1234567890', []],
  ])('%j', (text, words) => {
    expect(found(text)).toEqual(words)
  })

  test('a family in lower case is not mixed up with its namesake', () => {
    const uses = useFinder(['A-', 'a-']).inText('A-1 a-2')
    expect(uses.map(({ family, exact }) => [family, exact])).toEqual([
      ['A-', true],
      ['a-', true],
    ])
  })

  test('a key says whose its ID is', () => {
    expect(inKey('specs/a#b.md#A-1')).toEqual([
      { family: 'A-', number: 1, exact: true, of: 'specs/a#b.md' },
    ])
    expect(inKey('A-1')).toEqual([{ family: 'A-', number: 1, exact: true }])
  })

  test('without families nothing is found', () => {
    expect(useFinder([]).inText('A-1 1')).toEqual([])
  })
})

test('MM-ASSIGN-0003: each series counts on behind its largest number', () => {
  const uses = useFinder(['A-', 'B-'])
  const next = numberer([...uses.inText('A-3 A-1 a_5 B-1'), ...uses.inText('A-90', 'b.md')])
  const all = { family: 'A-', holds: () => true }
  const inA = { family: 'A-', within: 'a.md', holds: (of: string) => of === 'a.md' }
  const inB = { family: 'A-', within: 'b.md', holds: (of: string) => of === 'b.md' }
  expect([next(all), next(all)]).toEqual([91, 92])
  // Of the others only code is passed over: 1, 3 and 5.
  expect([next(inA), next(inA), next(inA)]).toEqual([2, 4, 6])
  expect(next(inB)).toBe(91)
  expect(next({ family: 'B-', holds: () => true })).toBe(2)
})
