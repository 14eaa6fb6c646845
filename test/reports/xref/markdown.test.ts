import type { Heading, Table } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parse } from '../../../src/parse/markdown.ts'
import { markdown } from '../../../src/reports/xref/markdown.ts'
import { aFile, aReference, aTest, crossReferenced } from '../../cross-referenced.ts'

/** The tables of a page by the heading above them, their cells as a reader sees them. */
function tablesOf(page: string): Record<string, string[][]> {
  const tables: Record<string, string[][]> = {}
  let title = ''
  for (const node of parse(page).children) {
    if (node.type === 'heading') title = toText(node as Heading)
    if (node.type !== 'table') continue
    tables[title] = (node as Table).children.map((row) => row.children.map((cell) => toText(cell)))
  }
  return tables
}

const SPECS = {
  'specs/10-b.md': '- [B-1] It MUST | run `a|b` *now*.\n- [B-2] It MUST stop.\n',
  'specs/20-a.md': '- [A-1] It MAY wait.\n- [A-2] It MUST.\n- [A-2] It MUST not.\n',
}
const FILES = [
  aFile(
    'src/a|b.rs',
    [
      aReference('B-1', 3, { symbol: 'run<T>' }),
      aReference('B-1', 9),
      aReference('B-1', 20, { kind: 'verifies', symbol: 'it runs | fast' }),
      aReference('B-2', 30, { kind: 'exception', reason: 'by *hand*' }),
      aReference('B-2', 31, { kind: 'todo', reason: 'T-1' }),
      aReference('B-3', 40),
      aReference('A-2', 50),
    ],
    { tests: [aTest(60, 'all', 'it `stops`')] },
  ),
  aFile('src/_x_.rs', []),
]

test('MM-XREF-0013: the matrix as a page, and any text survives its cell', () => {
  const whole = crossReferenced(SPECS, { files: FILES })
  const page = markdown(whole)
  const tables = tablesOf(page)
  expect(tables['Cross-references']).toEqual([
    ['level', 'items', 'implemented', 'tested', 'both', 'none'],
    ['MUST', '3', '1/3 33 %', '1/3 33 %', '1/3 33 %', '2/3 66 %'],
    ['SHOULD', '0', '-', '-', '-', '-'],
    ['MAY', '1', '0/1 0 %', '0/1 0 %', '0/1 0 %', '1/1 100 %'],
    ['none', '0', '-', '-', '-', '-'],
    ['all', '4', '1/4 25 %', '1/4 25 %', '1/4 25 %', '3/4 75 %'],
  ])
  const header = ['ID', 'Level', 'Attribution', 'Statement', 'Implemented by', 'Tested by']
  expect(tables.b).toEqual([
    header,
    [
      ...['B-1', 'MUST', 'both', 'It MUST | run a|b now.'],
      ...['src/a|b.rs:3 · run<T>; src/a|b.rs:9', 'src/a|b.rs:20 · it runs | fast'],
    ],
    ['B-2', 'MUST', 'none', 'It MUST stop.', '', ''],
  ])
  expect(tables.a?.[2]?.slice(0, 3)).toEqual(['A-2 (ambiguous)', 'MUST', 'none'])
  expect(tables['Exceptions and todos']).toEqual([
    ['ID', 'Kind', 'Reason', 'Place'],
    ['B-2', 'exception', 'by *hand*', 'src/a|b.rs:30'],
    ['B-2', 'todo', 'T-1', 'src/a|b.rs:31'],
  ])
  expect(tables['Dangling references']?.[1]).toEqual(['B-3', 'B-2', 'src/a|b.rs:40'])
  expect(tables['Ambiguous references']?.[1]).toEqual(['A-2', 'A-2', 'src/a|b.rs:50'])
  expect(tables['Files without a reference']?.[1]).toEqual(['src/_x_.rs'])
  expect(tables['Tests without a reference']?.[1]).toEqual(['all > it `stops`', 'src/a|b.rs:60'])
  // Packages in the one order.
  expect(Object.keys(tables).slice(1, 3)).toEqual(['a', 'b'])
})

test('MM-XREF-0013: the same input gives the same bytes', () => {
  const [one, other] = [1, 2].map(() => markdown(crossReferenced(SPECS, { files: FILES })))
  expect(one).toBe(other)
  expect(one).toMatch(/[^\n]\n$/)
})

test('MM-XREF-0013: what a cell leaves out is counted', () => {
  const many = Array.from({ length: 45 }, (_, index) => aReference('B-1', index + 1))
  const page = markdown(crossReferenced(SPECS, { files: [aFile('x.rs', many)] }))
  expect(tablesOf(page).b?.[1]?.[4]).toMatch(/^x\.rs:1; .*x\.rs:20; and 25 more$/)
})

test('MM-XREF-0013: a run that is not whole says so, and so does one without code', () => {
  const whole = crossReferenced(SPECS, { scanned: false })
  const page = markdown({ ...whole, problems: [{ message: 'x' }] })
  expect(page).toContain('The run is not complete: 1 problem.\n')
  expect(page).toContain('references are left out')
  // Nothing is said to be missing where nobody looked.
  expect(page).not.toMatch(/%|none/)
  expect(tablesOf(page).b?.[1]).toEqual(['B-1', 'MUST', 'It MUST | run a|b now.'])
})
