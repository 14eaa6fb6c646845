import type { CrossReferences } from '../../model/cross-references.ts'
import { LEVEL_GROUPS } from '../../model/level.ts'
import { share } from './share.ts'

type Totals = Pick<CrossReferences, 'totals' | 'results' | 'items'>

/** The totals as cells: a header, a row for each level group, and one for all of them. */
// MM-XREF-0008 MM-EVID-0066
export function totalsRows(references: Totals): [header: string[], ...rows: string[][]] {
  const columns = ['implemented', 'tested', 'both', 'none', ...columnsInPlay(references)] as const
  const rows = [...LEVEL_GROUPS, 'all' as const].map((group) => {
    const counts = references.totals[group]
    return [
      group,
      String(counts.total),
      ...columns.map((column) => share(counts[column] ?? 0, counts.total)),
    ]
  })
  return [['level', 'items', ...columns], ...rows]
}

/** Who has neither reports, reviews nor waivers is not shown columns of nothing. */
function columnsInPlay({ totals: { all }, results, items }: Totals) {
  const isReviewed = items.some(({ review }) => review === 'reviewed' || review === 'suspect')
  return [
    ...(results.state === 'read' ? (['verified'] as const) : []),
    ...(isReviewed ? (['reviewed'] as const) : []),
    ...(all.waived > 0 ? (['waived'] as const) : []),
  ]
}

/** The totals in columns, for a person; every line has an end. */
// MM-XREF-0008
export function totalsTable(references: Totals): string {
  const rows = totalsRows(references)
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => (row[column] as string).length)),
  )
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      return `${cells.join('  ')}\n`
    })
    .join('')
}
