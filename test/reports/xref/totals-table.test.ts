import { expect, test } from 'vitest'
import { totalsTable } from '../../../src/reports/xref/totals-table.ts'
import { aFile, aReference, crossReferenced } from '../../cross-referenced.ts'

test('MM-XREF-0008: totals by level group, aligned, with denominators and shares', () => {
  const spec = '- [A-1] It MUST.\n- [A-2] It MUST NOT.\n- [A-3] It SHALL.\n- [A-4] It MAY.\n'
  const files = [
    aFile('a.rs', [
      aReference('A-1', 1),
      aReference('A-1', 2, { kind: 'verifies' }),
      aReference('A-2', 3),
      aReference('A-4', 4, { kind: 'verifies' }),
    ]),
  ]
  expect(totalsTable(crossReferenced(spec, { files })).split('\n')).toEqual([
    'level   items  implemented     tested      both      none',
    'MUST        3     2/3 66 %   1/3 33 %  1/3 33 %  1/3 33 %',
    'SHOULD      0            -          -         -         -',
    'MAY         1      0/1 0 %  1/1 100 %   0/1 0 %   0/1 0 %',
    'none        0            -          -         -         -',
    'all         4     2/4 50 %   2/4 50 %  1/4 25 %  1/4 25 %',
    '',
  ])
})
