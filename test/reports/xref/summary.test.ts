import { expect, test } from 'vitest'
import { totalsLine, xrefSummary } from '../../../src/reports/xref/index.ts'
import { aFile, aReference, crossReferenced } from '../../cross-referenced.ts'

const SPEC = '- [A-1] It MUST.\n- [A-2] It MUST.\n'

test('MM-XREF-0014: nothing that was found or left out is passed over', () => {
  const files = [
    aFile(
      'a.rs',
      [
        aReference('A-1', 1, { written: 'A-1/2' }),
        aReference('A-2', 1, { written: 'A-1/2', kind: 'verifies', by: 'path' }),
        aReference('A-1', 2, { kind: 'cites' }),
        aReference('A-1', 3, { kind: 'exception' }),
        aReference('A-2', 4, { kind: 'todo' }),
        aReference('A-7', 5),
      ],
      { idLike: { 'RFC-': 9, 'B-': 1, 'C-': 2, 'D-': 3, 'E-': 4, 'F-': 5 } },
    ),
    aFile('b.rs', []),
  ]
  const notRead = [
    { path: 'x', reason: 'submodule' },
    { path: 'y', reason: 'binary' },
    { path: 'z', reason: 'binary' },
  ]
  const whole = crossReferenced(SPEC, { files, notRead })
  expect(xrefSummary(whole)).toEqual([
    '2 files scanned for references; 3 not read (2 binary, 1 submodule)',
    '6 references: 1 implement, 1 verify, 1 cite, 1 exception, 1 todo, 1 dangling; by their path: 1; 1 list or range expanded',
    '24 ID-like words that are no references (RFC- 9, F- 5, E- 4, D- 3, C- 2, 1 more family)',
  ])
  expect(xrefSummary(whole, true)[2]).toContain('C- 2, B- 1)')
  expect(totalsLine(whole)).toEqual(['MUST: 1/2 50 % implemented, 1/2 50 % tested, 0/2 0 % both'])
})

test('MM-XREF-0014: items without ID are told apart', () => {
  const whole = crossReferenced('It MUST run.\n\nIt MUST stop.\n', {
    entry: { dialects: ['sentence'] },
  })
  expect(whole.withoutId).toBe(2)
  expect(whole.totals.all.total).toBe(0)
  expect(xrefSummary(whole).at(-1)).toBe(
    '2 requirements without an ID, which no code and no test can name, left out of the figures',
  )
})

test('MM-CODE-0021: where the config says that there is no code, the summary says so', () => {
  const none = crossReferenced(SPEC, { scanned: false })
  expect(xrefSummary(none)).toEqual([
    'references are left out: the config says that there is no code',
  ])
  expect(totalsLine(none)).toEqual([])
})
