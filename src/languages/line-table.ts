import type { Lexed } from '../model/code.ts'
import { lineStarts } from '../model/line-starts.ts'

/** The lines of a code; their numbers from 0. All arrays go by line. */
export interface LineTable {
  /** The offset of the first character. */
  starts: Int32Array
  /** The offset behind the last character of code; `starts` where there is none. */
  ends: Int32Array
  /** The offset of the first character of code; -1 where there is none. */
  visible: Int32Array
  /** The column of that one; -1 where there is none, or the line begins within a string or bracket. */
  indents: Int32Array
  /** The same, lines that begin within a bracket too. */
  columns: Int32Array
  /** The column of the first character, be it code or comment; -1 where there is none. */
  textIndents: Int32Array
  /** The next line that is indented no deeper; the number of lines where none is. */
  outs: Int32Array
  /** The same by `columns`. */
  columnOuts: Int32Array
  /** The last line up to it that has code; -1 for none. */
  filled: Int32Array
}

/**
 * Reads the lines of a text, each a fixed number of times.
 *
 * @param inBracket whether an offset lies within a bracket whose lines do not count
 */
export function lineTable(
  text: string,
  { code, strings }: Lexed,
  inBracket: (offset: number) => boolean,
): LineTable {
  const starts = Int32Array.from(lineStarts(code))
  const visible = new Int32Array(starts.length)
  const ends = new Int32Array(starts.length)
  const columns = new Int32Array(starts.length)
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] as number
    const next = starts[line + 1] ?? code.length
    visible[line] = visibleFrom(code, start, next)
    ends[line] = endOf(code, start, next)
    columns[line] = columnOf(code, start)
  }
  forgetStrings(starts, columns, strings)
  const indents = columns.map((column, line) => (inBracket(starts[line] as number) ? -1 : column))
  const textIndents = starts.map((start) => columnOf(text, start))
  return {
    starts,
    ends,
    visible,
    indents,
    columns,
    textIndents,
    outs: outsOf(indents),
    columnOuts: outsOf(columns),
    filled: filledOf(visible),
  }
}

/** The offset of the first visible character of a line; -1 for none. */
function visibleFrom(code: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isVisible(code, at)) return at
  return -1
}

/** The offset behind the last one. */
function endOf(code: string, start: number, end: number): number {
  let at = end
  while (at > start && !isVisible(code, at - 1)) at--
  return at
}

function isVisible(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit > 32 && unit !== 0xa0 && unit !== 0xfeff
}

const TAB = 8
const TABULATOR = 9
const LF = 10
const CR = 13
const BYTE_ORDER_MARK = 0xfeff

/** The column of the first visible character of a line. */
function columnOf(text: string, start: number): number {
  let column = 0
  for (let at = start; at < text.length; at++) {
    if (isVisible(text, at)) return column
    const unit = text.charCodeAt(at)
    if (unit === LF || unit === CR) return -1
    if (unit === TABULATOR) column += TAB - (column % TAB)
    else if (unit !== BYTE_ORDER_MARK) column++
  }
  return -1
}

/** Lines that begin within a string have no indentation. */
function forgetStrings(starts: Int32Array, columns: Int32Array, strings: Lexed['strings']): void {
  let done = 0
  for (const { start, end } of strings) {
    const last = lineOf(starts, end - 1)
    // A string within another one's interpolation lies on lines that are done.
    for (let line = Math.max(lineOf(starts, start) + 1, done); line <= last; line++) {
      columns[line] = -1
      done = line + 1
    }
  }
}

/** The line of an offset. */
export function lineOf(starts: Int32Array, offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function outsOf(indents: Int32Array): Int32Array {
  const outs = new Int32Array(indents.length).fill(indents.length)
  const waiting: number[] = []
  indents.forEach((indent, line) => {
    if (indent === -1) return
    while (waiting.length > 0 && (indents[waiting.at(-1) as number] as number) >= indent) {
      outs[waiting.pop() as number] = line
    }
    waiting.push(line)
  })
  return outs
}

function filledOf(visible: Int32Array): Int32Array {
  let last = -1
  return visible.map((at, line) => {
    if (at !== -1) last = line
    return last
  })
}
