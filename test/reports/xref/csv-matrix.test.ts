import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvBackward } from '../../../src/reports/xref/csv-backward.ts'
import { csvForward } from '../../../src/reports/xref/csv-forward.ts'
import { aFile, aReference, aTest, crossReferenced } from '../../cross-referenced.ts'

const SPEC = '- [OC-1] It MUST run, "fast".\n- [OC-2] It MAY stop.\n- [OC-3] It waits.\n'
const FILES = [
  aFile(
    'src/a.rs',
    [
      aReference('OC-1', 3, { symbol: 'run' }),
      aReference('OC-9', 5),
      aReference('OC-2', 7, { kind: 'cites', place: 'string' }),
    ],
    { tests: [aTest(20, 'tests', 'stops')] },
  ),
  aFile('src/b.rs', []),
  aFile('=x.rs', [aReference('OC-1', 1, { kind: 'verifies', symbol: '@run' })]),
]

test('MM-XREF-0011 MM-XREF-0012: csv has a row for each item and reference', () => {
  const text = csvForward(crossReferenced(SPEC, { files: FILES }))
  const statement = 'It MUST run, "fast".'
  expect(parse(text, { record_delimiter: '\r\n' })).toEqual([
    'key,id,level,attribution,kind,path,line,column,symbol,statement'.split(','),
    ['OC-1', 'OC-1', 'MUST', 'both', 'implements', 'src/a.rs', '3', '4', 'run', statement],
    ['OC-1', 'OC-1', 'MUST', 'both', 'verifies', "'=x.rs", '1', '4', "'@run", statement],
    ['OC-2', 'OC-2', 'MAY', 'none', 'cites', 'src/a.rs', '7', '4', '', 'It MAY stop.'],
    ['OC-3', 'OC-3', 'none', 'none', '', '', '', '', '', 'It waits.'],
  ])
})

test('MM-XREF-0009 MM-XREF-0011: csv-backward has them by place, and what names nothing', () => {
  const specs = { 'specs/a.md': SPEC, 'specs/b.md': '- [OC-4] It MUST.\n- [OC-4] It MUST not.\n' }
  const files = [...FILES, aFile('src/c.rs', [aReference('OC-4', 2)])]
  const text = csvBackward(crossReferenced(specs, { files }))
  expect(parse(text, { record_delimiter: '\r\n' })).toEqual([
    'path,line,column,symbol,kind,status,id,key,nearest'.split(','),
    ["'=x.rs", '1', '4', "'@run", 'verifies', 'declared', 'OC-1', 'OC-1', ''],
    ['src/a.rs', '3', '4', 'run', 'implements', 'declared', 'OC-1', 'OC-1', ''],
    ['src/a.rs', '5', '4', '', 'implements', 'dangling', 'OC-9', '', 'OC-4'],
    ['src/a.rs', '7', '4', '', 'cites', 'declared', 'OC-2', 'OC-2', ''],
    ['src/a.rs', '20', '1', 'tests > stops', 'test', 'unreferenced', '', '', ''],
    ['src/b.rs', '', '', '', 'file', 'unreferenced', '', '', ''],
    // What several items answer to names none of them.
    ['src/c.rs', '', '', '', 'file', 'unreferenced', '', '', ''],
    ['src/c.rs', '2', '4', '', 'implements', 'ambiguous', 'OC-4', 'OC-4', ''],
  ])
})
