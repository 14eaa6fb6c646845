import { escapeCell } from '../escape-cell.ts'

/** A heading and a table; nothing where the table has no row. */
export function section(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return rows.length === 0 ? '' : `## ${title}\n\n${table(header, rows)}`
}

/** A table of GFM, in which any text survives its cell. */
// MM-XREF-0013
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map(() => '---'), ...rows.map((row) => row.map(escapeCell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
