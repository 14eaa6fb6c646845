import { visible } from './visible.ts'
import { widthOf } from './width-of.ts'

/** A grapheme of a line as a terminal shows it. */
interface Cell {
  text: string
  /** Columns it takes, and the column it begins at, from 0. */
  width: number
  column: number
  /** Where it stands in the line, from 0 in UTF-16 units, and behind its last unit. */
  start: number
  end: number
}

/**
 * A source line and the carets below a range of it, for a terminal; a line that is too long is cut
 * around the range.
 *
 * @param start where the range begins, from 0 in UTF-16 units of the line
 * @param end behind its last unit; the same as `start` for a point
 * @param room how many columns there are, 10 or more
 * @returns nothing where the range is not within the line
 */
// MM-FORM-0011 MM-FORM-0012
export function excerpt(
  line: string,
  start: number,
  end: number,
  room: number,
): { line: string; carets: string } | undefined {
  if (start > line.length) return undefined
  const cells = cellsOf(line)
  const marked = cells.filter(
    (cell) => cell.end > start && cell.start < Math.max(end, start + 1) && cell.width > 0,
  )
  const total = endOf(cells.at(-1))
  const from = marked[0]?.column ?? cells.find((cell) => cell.start >= start)?.column ?? total
  const to = marked.length > 0 ? endOf(marked.at(-1)) : from + 1
  if (Math.max(total, to) <= room) return drawn(cells, from, to, '', '')

  const left = to <= room - 2 ? 0 : Math.max(0, from - Math.floor(room / 3))
  const before = left > 0 ? '…' : ''
  const inside = cells.filter((cell) => cell.column >= left && endOf(cell) <= left + room - 2)
  return drawn(inside, from, to, before, inside.at(-1) === cells.at(-1) ? '' : '…')
}

function drawn(cells: readonly Cell[], from: number, to: number, before: string, behind: string) {
  // Cells keep their column in the whole line; what is drawn begins behind the mark of the cut.
  const shift = (cells[0]?.column ?? 0) - before.length
  const last = Math.min(to, Math.max(endOf(cells.at(-1)), from + 1))
  return {
    line: `${before}${cells.map((cell) => cell.text).join('')}${behind}`,
    carets: `${' '.repeat(from - shift)}${'^'.repeat(last - from)}`,
  }
}

function endOf(cell: Cell | undefined): number {
  return cell ? cell.column + cell.width : 0
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  for (const { segment, index } of new Intl.Segmenter('en').segment(line)) {
    const column = endOf(cells.at(-1))
    const text = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : drawable(segment)
    const width = segment === '\t' ? text.length : widthOf(text)
    cells.push({ text, width, column, start: index, end: index + segment.length })
  }
  return cells
}

const TAB = 4

/** Marks of direction would move the characters away from their carets. */
function drawable(grapheme: string): string {
  return visible(grapheme)
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
    .replace(/\uFEFF/g, '')
}
