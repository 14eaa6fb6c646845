import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KEY_WORDS, type LevelGroup, levelGroup, levelOf } from '../../src/model/level.ts'

test.each([
  ['MUST', 'MUST'],
  ['MUST NOT', 'MUST'],
  ['SHOULD', 'SHOULD'],
  ['SHOULD NOT', 'SHOULD'],
  ['MAY', 'MAY'],
  [undefined, 'none'],
] as const)('the level %s is of the group %s', (level, group) => {
  expect(levelGroup(level)).toBe(group)
})

test.each([
  [[], undefined],
  [['OPTIONAL'], 'MAY'],
  [['MAY', 'NOT RECOMMENDED'], 'SHOULD NOT'],
  [['MAY', 'SHOULD', 'SHALL NOT', 'MUST'], 'MUST NOT'],
  [['REQUIRED', 'MUST NOT'], 'MUST'],
] as const)('MM-LEVEL-0002: %j have the level %s', (keywords, level) => {
  expect(levelOf(keywords)).toBe(level)
})

test('MM-LEVEL-0002: no key word is of a stronger group than the level', () => {
  const strength: LevelGroup[] = ['MUST', 'SHOULD', 'MAY', 'none']
  const words = fc.array(fc.constantFrom(...Object.keys(KEY_WORDS)), { minLength: 1 })
  fc.assert(
    fc.property(words, (keywords) => {
      const groups = keywords.map((word) => strength.indexOf(levelGroup(KEY_WORDS[word])))
      const strongest = Math.min(...groups)
      const first = keywords[groups.indexOf(strongest)] as string
      expect(levelOf(keywords)).toBe(KEY_WORDS[first])
    }),
    { seed: 2119, numRuns: 300 },
  )
})
