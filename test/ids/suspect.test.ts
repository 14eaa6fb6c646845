import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idFinder, idSuspecter, ruleOf } from '../../src/ids/index.ts'

const PATTERNS = [
  '[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d+',
  'SYS:\\d+',
  '(?:REQ|FR)-\\d{1,3}',
  '[a-z]+(?:\\.[a-z]+)+',
]
const rules = PATTERNS.map((pattern) => ruleOf({ pattern, scope: 'repository', builtIn: false }))
const PIECES = [
  ...[
    'OC-1',
    'REQ-12',
    'SYS:7',
    'a.b',
    '-',
    '--',
    '--OC-2',
    'COC-3',
    '{-',
    '-}',
    ' ',
    '\n',
    '.',
    '_',
  ],
  ...['é', '\u2011', '😀', 'A'.repeat(140), ':', '1', 'x86', 'UTF', '/', '*'],
]

test('MM-REF-0001: no text is passed over that holds an ID once parts of it are blank', () => {
  const find = idFinder(rules)
  const suspects = idSuspecter(rules)
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 })
  const blanks = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })
  let passed = 0
  fc.assert(
    fc.property(text, blanks, (pieces, blank) => {
      const whole = pieces.join('')
      if (suspects(whole)) return
      passed++
      const part = Array.from({ length: whole.length }, (_, at) =>
        blank[at % 40] ? ' ' : whole[at],
      )
      expect(find(whole)).toEqual([])
      expect(find(part.join(''))).toEqual([])
    }),
    { seed: 2119, numRuns: 2000 },
  )
  expect(passed).toBeGreaterThan(100)
})

test.each([
  ['--OC-1', true],
  ['{-OC-1-}', true],
  ['OC\u20111', true],
  ['payload_18 = compute(-1) // utf-8', false],
  ['A'.repeat(200), false],
  [`${'A'.repeat(200)}-1`, true],
])('MM-REF-0001: %s may hold an ID: %s', (text, expected) => {
  const [rule] = rules
  expect(idSuspecter(rule ? [rule] : [])(text)).toBe(expected)
})
