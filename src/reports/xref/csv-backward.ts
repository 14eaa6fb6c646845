import type { CrossReferences, ReferenceSite } from '../../model/cross-references.ts'
import { compare } from '../../model/order.ts'
import { CSV_BACKWARD_HEADER } from '../../model/own-report.ts'
import { csv } from '../csv.ts'
import { itemReferences } from './item-references.ts'

/** A row before it is sorted: its place, and its cells behind line and column. */
interface Row {
  path: string
  line?: number
  column?: number
  /** Symbol, kind, status, ID, key, nearest. */
  cells: string[]
}

/**
 * The matrix from code to requirements, by path and place: a row for each reference, dangling and
 * ambiguous ones included, and one for each file and test without any.
 */
// MM-XREF-0011
export function csvBackward(references: CrossReferences): string {
  const { items, dangling, ambiguous, unreferenced } = references
  const rows: Row[] = [
    ...items.flatMap((item) =>
      itemReferences(item).map(({ kind, site }) =>
        rowOf(site, [kind, 'declared', item.id ?? '', item.key, '']),
      ),
    ),
    ...dangling.flatMap(({ id, nearest = '', places }) =>
      places.map((site) => rowOf(site, [site.kind, 'dangling', id, '', nearest])),
    ),
    ...ambiguous.flatMap(({ id, candidates, places }) =>
      places.map((site) => rowOf(site, [site.kind, 'ambiguous', id, candidates.join('; '), ''])),
    ),
    ...unreferenced.files.map((path) => ({
      path,
      cells: ['', 'file', 'unreferenced', '', '', ''],
    })),
    ...unreferenced.tests.map(({ name, ...site }) => ({
      ...site,
      cells: [name, 'test', 'unreferenced', '', '', ''],
    })),
  ]
  const sorted = rows.sort(byPlace).map(({ path, line = '', column = '', cells }) => {
    return [path, line, column, ...cells]
  })
  return csv([CSV_BACKWARD_HEADER.split(','), ...sorted])
}

function rowOf({ path, line, column, symbol = '' }: ReferenceSite, cells: string[]): Row {
  return { path, line, column, cells: [symbol, ...cells] }
}

function byPlace(a: Row, b: Row): number {
  return (
    compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  )
}
