import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRetired, writeRetired } from '../../src/ledgers/index.ts'
import { compare } from '../../src/model/order.ts'

describe('MM-OUT-0014: the ledger of retired IDs', () => {
  test('is a map of keys to reasons, in the one order', () => {
    const text = '# why\nA-10: { reason: later }\nA-9:\n  reason: "no: need"\n1.2: { reason: x }\n'
    expect(readRetired(text)).toEqual([
      { key: '1.2', reason: 'x' },
      { key: 'A-9', reason: 'no: need' },
      { key: 'A-10', reason: 'later' },
    ])
  })

  test.each(['', '\n', '# nothing\n'])('may be empty: %j', (text) => {
    expect(readRetired(text)).toEqual([])
  })

  test.each([
    ['without a reason', 'A-1: { reason: x }\nA-2: {}\n', 2, 1],
    ['with a blank reason', 'A-1: { reason: " " }\n', 1, 1],
    ['with a reason that is no text', 'A-1: { reason: 1 }\n', 1, 1],
    ['with a text for a map', '\nA-1: gone\n', 2, 1],
    ['that is a list', '- A-1\n', 1, 1],
    ['that is no YAML', 'A-1: {\n', 2, 1],
    ['with one ID twice', 'A-1: { reason: x }\nA-1: { reason: y }\n', 2, 1],
  ])('is refused %s, with its place', (_, text, line, column) => {
    expect(readRetired(text)).toMatchObject({ start: { line, column } })
  })

  test('reads back what was written', () => {
    const key = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9_.#/-]{1,12}$/),
      fc.constantFrom('no', '1_000', '1.20', 'null', '0x1F', "it's#A-1", 'a b.md#A-1', 'true'),
    )
    const reason = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '')
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, reason), { selector: ([one]) => one }), (pairs) => {
        const retired = pairs.map(([one, why]) => ({ key: one, reason: why }))
        const sorted = [...retired].sort((a, b) => compare(a.key, b.key))
        expect(readRetired(writeRetired(retired))).toEqual(sorted)
      }),
      { seed: 2119, numRuns: 300 },
    )
  })
})
