import { closingOf, firstFrom, innermostAround } from './brackets.ts'
import { lineOf } from './line-table.ts'
import { regexOf } from './regex-of.ts'
import { firstBeginning, type Source } from './source.ts'

/** So many lines of comments and blanks behind the last code of a body are looked at. */
const TRAILING_LINES = 200
/** So many brackets side by side are looked over: a file may be one line. */
const MOST_BRACKETS = 200

/**
 * Where the line of an offset ends, with the lines that its open brackets go on to. A brace that
 * goes on opens a body (Scala).
 */
export function headEndByLine({ brackets, lines, code }: Source, from: number): number {
  const endAt = (offset: number) => lines.ends[lineOf(lines.starts, offset)] as number
  let end = endAt(from)
  let index = firstFrom(brackets, from)
  for (let count = 0; count < MOST_BRACKETS && (brackets.at[index] ?? end) < end; count++) {
    const bracket = brackets.at[index] as number
    const close = closingOf(brackets, bracket)
    if (close !== undefined && close > end && code[bracket] === '{') break
    if (close !== undefined) end = endAt(close)
    index = close === undefined ? index + 1 : firstFrom(brackets, close + 1)
  }
  return Math.max(end, from)
}

/**
 * The end of the lines below a definition's that are indented deeper. Comments behind the last one
 * belong to it if they are indented deeper too, and so does a line that goes on at the same depth
 * (`end`).
 */
// MM-LANG-0009
export function endByIndentation(source: Source, start: number, headEnd: number): number {
  const { lines, comments, brackets } = source
  const first = lineOf(lines.starts, start)
  const inBracket = lines.indents[first] === -1 || innermostAround(brackets, start) !== -1
  const indent = lines.columns[first] as number
  const out = inBracket ? outWithin(source, first, headEnd) : outOf(source, first)
  let last = Math.max(lines.filled[out - 1] as number, lineOf(lines.starts, headEnd))
  const limit = Math.min(out, last + TRAILING_LINES)
  for (let line = last + 1; line < limit; line++) {
    const column = lines.textIndents[line] as number
    if (column === -1) continue
    if (column <= indent) break
    last = line
  }
  const lineEnd = lines.starts[last + 1] ?? source.code.length
  const comment = comments[firstBeginning(comments, lineEnd) - 1]
  const commentEnd = comment && comment.start >= (lines.starts[last] as number) ? comment.end : 0
  return Math.max(headEnd, lines.ends[last] as number, commentEnd)
}

/** The same for one whose first line begins within a bracket, where all columns count. */
function outWithin({ lines }: Source, first: number, headEnd: number): number {
  let line = lineOf(lines.starts, headEnd) + 1
  while (line < lines.starts.length) {
    const column = lines.columns[line] as number
    if (column !== -1 && column <= (lines.columns[first] as number)) break
    line = column === -1 ? line + 1 : (lines.columnOuts[line] as number)
  }
  return line
}

/** The first line below that is no part of the body that begins on a line. */
function outOf({ lines, code, language }: Source, first: number): number {
  let out = lines.outs[first] as number
  if (language.continues === undefined) return out
  const goesOn = regexOf(language.continues, language.ignoreCase, 'y')
  while (out < lines.starts.length && lines.indents[out] === lines.indents[first]) {
    goesOn.lastIndex = lines.visible[out] as number
    if (!goesOn.test(code)) break
    out = lines.outs[out] as number
  }
  return out
}
