import fc from 'fast-check'
import type { Table } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parse } from '../../src/parse/markdown.ts'
import { escapeCell } from '../../src/reports/escape-cell.ts'

/** The text of a cell once the table is parsed; that there is one table of one row is checked. */
function parsed(cell: string): string {
  const tree = parse(`| a | b | c |\n| --- | --- | --- |\n| x | ${cell} | y |\n`)
  expect(tree.children.map((node) => node.type)).toEqual(['table'])
  const rows = (tree.children[0] as Table).children
  expect(rows).toHaveLength(2)
  const cells = rows[1]?.children ?? []
  expect(cells.map((one) => toText(one))).toEqual(['x', expect.any(String), 'y'])
  return toText(cells[1])
}

/** The text with single blanks, as the cell promises it. */
function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const piece = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '|',
    '\\',
    '\\|',
    '[',
    ']',
    '](',
    '(x)',
    '<',
    '>',
  ],
  ...[
    '<b>',
    '<!--',
    '-->',
    '&',
    '&amp;',
    '&#65;',
    '&lt',
    '!',
    '![',
    '[^1]',
    '[x]: y',
    '#',
    '-',
    '+',
  ],
  ...['a', 'b1', 'é', '中', '😀', ' ', '  ', '\n', '\t', '\u00a0', '\u2028', '1.', '=', ':', '::'],
  ...['https://x.org/', 'www.x.org', 'a@b.org', 'mailto:a@b.org', '@', '.', 'snake_case', '$', "'"],
)

test('MM-OUT-0009: any text survives its cell', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'))
  fc.assert(
    fc.property(text, (one) => {
      expect(parsed(escapeCell(one))).toBe(single(one))
    }),
    { seed: 2119, numRuns: 300 },
  )
})

test('MM-OUT-0009: text full of marks survives its cell', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      expect(parsed(escapeCell(text))).toBe(single(text))
    }),
    { seed: 2119, numRuns: 3000 },
  )
})

test.each([
  'snake_case and _this_ and __that__',
  'a_b_c __init__ _x',
  '*a* **b** ***c***',
  'a | b \\| c \\\\| d',
  '`code` ``co`de``',
  '<b>bold</b> <https://x.org> <!-- x -->',
  '[a](b) [c] ![d](e) [^1]',
  '&amp; &#65; &copy AT&T',
  'https://x.org/a_b_c*d~e',
  'https://x.org/a[1]?x=y&z=1',
  'www.x.org/a_ b',
  'https://x.org/|x',
  'mail a_b@x.org now',
  '~~struck~~ ~x~',
  '\\* \\ \\\\',
  '---',
  '# Title',
  'It MUST print:\na | b\n```',
  '',
])('MM-OUT-0009: %j survives its cell', (text) => {
  expect(parsed(escapeCell(text))).toBe(single(text))
})

test('an underscore within a word stays readable', () => {
  expect(escapeCell('snake_case')).toBe('snake_case')
})
