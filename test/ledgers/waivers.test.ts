import { describe, expect, test } from 'vitest'
import { readWaivers } from '../../src/ledgers/index.ts'

const TERMS = '{ reason: "comes: later", owner: ann, expires: 2026-12-31 }'
const SHAPE = '{ reason: "…", owner: …, expires: YYYY-MM-DD }'

describe('MM-GATE-0005: the ledger of waivers', () => {
  test('is a map of keys to gates, with the place of each, in the one order', () => {
    const text = `# why\nA-10:\n  verified: ${TERMS}\n  tested: ${TERMS}\nA-9: { reviewed: ${TERMS} }\n`
    const terms = { reason: 'comes: later', owner: 'ann', expires: '2026-12-31' }
    const at = (line: number, column: number, offset: number) => ({ line, column, offset })
    expect(readWaivers(text)).toEqual([
      { key: 'A-9', gate: 'reviewed', ...terms, start: at(5, 8, text.indexOf('reviewed')) },
      { key: 'A-10', gate: 'tested', ...terms, start: at(4, 3, text.indexOf('tested')) },
      { key: 'A-10', gate: 'verified', ...terms, start: at(3, 3, text.indexOf('verified')) },
    ])
  })

  test.each(['', '\n', '# nothing\n', '{}\n'])('may be empty: %j', (text) => {
    expect(readWaivers(text)).toEqual([])
  })

  test.each([
    ['a list', '- A-1\n', 1, 1, 'Unexpected YAML, expected a map of IDs to the gates'],
    ['no YAML', 'A-1: {\n', 2, 1, 'Unexpected YAML, expected a map of IDs to the gates'],
    ['one ID twice', `A-1: { tested: ${TERMS} }\nA-1: { tested: ${TERMS} }\n`, 2, 1, 'unique'],
    ['one gate twice', `A-1:\n  tested: ${TERMS}\n  tested: ${TERMS}\n`, 3, 3, 'unique'],
    ['an entry without a gate', 'A-1: {}\n', 1, 1, 'Unexpected entry "A-1"'],
    ['an entry that is a text', '\nA-1: tested\n', 2, 1, 'Unexpected entry "A-1"'],
    ['an unknown gate', `A-1: { testd: ${TERMS} }\n`, 1, 8, 'did you mean tested?'],
    ['a gate far from any', `A-1: { x: ${TERMS} }\n`, 1, 8, 'expected one of implemented, tested'],
    ['no terms', 'A-1:\n  tested: true\n', 2, 3, `Unexpected waiver A-1.tested, expected ${SHAPE}`],
    [
      'no reason',
      'A-1: { tested: { owner: ann, expires: 2026-12-31 } }\n',
      1,
      8,
      'Unexpected waiver A-1.tested without a text for reason',
    ],
    [
      'a blank reason',
      'A-1: { tested: { reason: " ", owner: ann, expires: 2026-12-31 } }\n',
      1,
      8,
      'without a text for reason',
    ],
    [
      'a reason that is no text',
      'A-1: { tested: { reason: 12, owner: ann, expires: 2026-12-31 } }\n',
      1,
      8,
      'without a text for reason',
    ],
    [
      'no owner',
      'A-1: { tested: { reason: x, expires: 2026-12-31 } }\n',
      1,
      8,
      'without a text for owner',
    ],
    ['no end', 'A-1: { tested: { reason: x, owner: ann } }\n', 1, 8, 'without a text for expires'],
    [
      'a key too many',
      'A-1: { tested: { reason: x, owner: ann, expires: 2026-12-31, until: never } }\n',
      1,
      62,
      'Unexpected key "until" in A-1.tested, expected reason, owner, expires',
    ],
    ...['2026-12-32', '2026-02-29', '2026-1-1', '31.12.2026', '2026', 'never'].map(
      (day): [string, string, number, number, string] => [
        `the day ${day}`,
        `A-1: { tested: { reason: x, owner: ann, expires: "${day}" } }\n`,
        1,
        50,
        `Unexpected day "${day}" in A-1.tested, expected one such as 2026-12-31`,
      ],
    ),
  ])('is refused with its place for %s', (_, text, line, column, message) => {
    const read = readWaivers(text)
    expect(read).toMatchObject({ start: { line, column } })
    expect((read as { message: string }).message).toContain(message)
  })

  test('knows the leap years', () => {
    const on = (day: string) =>
      readWaivers(`A-1: { tested: { reason: x, owner: a, expires: ${day} } }`)
    expect(on('2028-02-29')).toMatchObject([{ expires: '2028-02-29' }])
    expect(on('2100-02-29')).toMatchObject({ start: { line: 1 } })
  })
})
