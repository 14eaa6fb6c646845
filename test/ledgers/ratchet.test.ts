import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRatchet, writeRatchet } from '../../src/ledgers/index.ts'
import { LEVEL_GROUPS } from '../../src/model/level.ts'
import { RATCHET_NAMES, type RatchetCount } from '../../src/model/ratchet.ts'

const ROW = '{ total: 3, implemented: 2, tested: 1, reviewed: 0 }'
const REST = `  SHOULD: ${ROW}\n  MAY: ${ROW}\n  none: ${ROW}\n`
const with_ = (row: string) => `schema: 1\ncounts:\n  MUST: ${row}\n${REST}`

describe('MM-GATE-0012: the ledger of counts', () => {
  test('has a number for each level group and count, with its place', () => {
    const read = readRatchet(
      with_('{ total: 9, implemented: 8, tested: 7, verified: 6, reviewed: 5 }'),
    )
    expect((read as RatchetCount[]).slice(0, 5)).toMatchObject([
      { level: 'MUST', name: 'total', count: 9, start: { line: 3, column: 11 } },
      { level: 'MUST', name: 'implemented', count: 8, start: { line: 3, column: 21 } },
      { level: 'MUST', name: 'tested', count: 7, start: { line: 3, column: 37 } },
      { level: 'MUST', name: 'verified', count: 6, start: { line: 3, column: 48 } },
      { level: 'MUST', name: 'reviewed', count: 5, start: { line: 3, column: 61 } },
    ])
    expect(read).toHaveLength(5 + 3 * 4)
  })

  test('reads back what was written, whatever the order', () => {
    const names = LEVEL_GROUPS.flatMap((level) => RATCHET_NAMES.map((name) => ({ level, name })))
    const counts = fc.array(fc.nat(), { minLength: names.length, maxLength: names.length })
    fc.assert(
      fc.property(counts, fc.boolean(), (numbers, isVerified) => {
        const given = names
          .map((one, index): RatchetCount => ({ ...one, count: numbers[index] as number }))
          .filter((one) => isVerified || one.name !== 'verified')
        const text = writeRatchet(given)
        expect((readRatchet(text) as RatchetCount[]).map(({ start, ...one }) => one)).toEqual(given)
        expect(writeRatchet([...given].reverse())).toBe(text)
      }),
      { seed: 2119, numRuns: 50 },
    )
  })

  test.each([
    ['that is empty', '', 1, 1, 'lack of a schema'],
    ['without counts', 'schema: 1\n', 1, 1, 'lack of counts'],
    ['without a level', `schema: 1\ncounts:\n${REST}`, 1, 1, 'lack of counts for MUST'],
    ['with another level', with_(`${ROW}\n  SHALL: ${ROW}`), 4, 3, 'Unexpected level "SHALL"'],
    ['without a count', with_('{ total: 3, implemented: 2, tested: 1 }'), 3, 3, 'MUST.reviewed'],
    ['with a list', with_('[3]'), 3, 3, 'Unexpected counts for MUST'],
    ['with a text', with_(ROW.replace('2', '"2"')), 3, 21, 'Unexpected count MUST.implemented'],
    ['with a part', with_(ROW.replace('2', '2.5')), 3, 21, 'Unexpected count MUST.implemented'],
    ['below nothing', with_(ROW.replace('2', '-2')), 3, 21, 'Unexpected count MUST.implemented'],
    ['with another count', with_(ROW.replace('}', ', covered: 1 }')), 3, 62, 'MUST.covered'],
  ])('is refused %s, with its place', (_, text, line, column, message) => {
    const read = readRatchet(text)
    expect(read).toMatchObject({ start: { line, column } })
    expect((read as { message: string }).message).toContain(message)
  })
})
