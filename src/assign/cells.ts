/** A cell of a table row. */
export interface Cell {
  /** Without the white space around it. */
  text: string
  /** Where that text begins, or would; an offset of the source. */
  at: number
  /** Behind the cell's last character. */
  end: number
  /** The blank that a text in an empty cell lacks behind it. */
  gap: string
}

/**
 * The cells of a row of the source: a bar parts them unless a backslash stands before it, also in
 * code (GFM 0.29, section 4.10).
 */
export function cellsOf(source: string, start: number, end: number): Cell[] {
  const row = source.slice(start, end)
  const cells: Cell[] = []
  let from = 0
  for (const bar of row.matchAll(/(?<!\\)(?:\\\\)*\|/g)) {
    const at = bar.index + bar[0].length - 1
    cells.push(cellOf(row, from, at, start))
    from = at + 1
  }
  cells.push(cellOf(row, from, row.length, start))
  // A row may begin and end with a bar; there is no cell beyond it.
  if (/^\s*\|/.test(row)) cells.shift()
  if (from > 0 && row.slice(from).trim() === '') cells.pop()
  return cells
}

function cellOf(row: string, from: number, to: number, start: number): Cell {
  const content = row.slice(from, to)
  const text = content.trim()
  const blanks = content.length - content.trimStart().length
  const at = from + (text === '' ? Math.min(1, content.length) : blanks)
  return { text, at: start + at, end: start + to, gap: content.length > 1 ? '' : ' ' }
}
