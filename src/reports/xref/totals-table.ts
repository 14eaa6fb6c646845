import type { CrossReferences } from '../../model/cross-references.ts'
import { LEVEL_GROUPS } from '../../model/level.ts'
import { share } from './share.ts'

export const TOTALS_HEADER = ['level', 'items', 'implemented', 'tested', 'both', 'none'] as const

/** The totals as cells: a row for each level group, and one for all of them. */
// MM-XREF-0008
export function totalsRows({ totals }: Pick<CrossReferences, 'totals'>): string[][] {
  return [...LEVEL_GROUPS, 'all' as const].map((group) => {
    const { total, implemented, tested, both, none } = totals[group]
    const shares = [implemented, tested, both, none].map((count) => share(count, total))
    return [group, String(total), ...shares]
  })
}

/** The totals in columns, for a person; every line has an end. */
// MM-XREF-0008
export function totalsTable(references: Pick<CrossReferences, 'totals'>): string {
  const rows = [[...TOTALS_HEADER], ...totalsRows(references)]
  const widths = TOTALS_HEADER.map((_, column) =>
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
