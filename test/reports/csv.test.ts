import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv } from '../../src/reports/csv.ts'

/** What a reader that is not ours makes of a text. */
function read(text: string): string[][] {
  return parse(text, { record_delimiter: '\r\n' })
}

test('MM-XREF-0012: rows end in CR LF, and only cells that need quotes have them', () => {
  expect(csv([['a', 'b c', 'd,e', 'f"g', 'h\ni', 7, '']])).toBe('a,b c,"d,e","f""g","h\ni",7,\r\n')
})

test('MM-XREF-0012: another reader gives every cell back', () => {
  const cell = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '""', ',', '\n', '\r\n', 'a"b', ' a ', 'ü,ö', '\n"', '€;|', '#x'),
    )
    .filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text))
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      expect(read(csv(rows))).toEqual(rows)
    }),
  )
})

describe('MM-XREF-0012: a cell that a spreadsheet would run begins with an apostrophe', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
    '－1',
    '＝1',
  ])('%j', (text) => {
    expect(read(csv([[text, 'x']]))).toEqual([[`'${text}`, 'x']])
  })

  test.each(['a=1', '1-2', "'=1", ' =1', '3', 'OC-1'])('and %j stays as it is', (text) => {
    expect(read(csv([[text, 'x']]))).toEqual([[text, 'x']])
  })

  // A number is ours and no formula: a line or a column.
  test('and a number too', () => expect(csv([[-1, 0]])).toBe('-1,0\r\n'))
})
