/** What a spreadsheet takes for the beginning of a formula, full-width forms included (OWASP). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * Rows as RFC 4180 has them: CR LF behind each, quotes around a cell that needs them and doubled
 * within. A cell that a spreadsheet would run gets an apostrophe before it, which makes it a text
 * (OWASP, CSV injection).
 */
// MM-XREF-0012
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
