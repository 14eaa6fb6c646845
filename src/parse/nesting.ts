import type { Point } from '../model/position.ts'
import { lineStarts } from './lines.ts'

/** Deeper files are not parsed: design section 4, limits. */
export const MAX_NESTING = 500

const MARK = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$))/y

/**
 * Looks for a line that may stand deeper than `MAX_NESTING` blockquotes and lists, before a parser
 * recurses into it. An upper bound: the marks at the line's start, and a level for every two columns
 * of indentation, which is the least that a list item takes (CommonMark 0.31 section 5.2).
 *
 * @returns where the first such line begins, and how deep it may stand
 */
// MM-FILE-0005
export function findDeepLine(text: string): { start: Point; depth: number } | undefined {
  const starts = lineStarts(text)
  for (let index = 0; index < starts.length; index++) {
    const offset = starts[index] as number
    const end = starts[index + 1] ?? text.length
    // A mark is a level and a tab of indentation two: a shorter line cannot reach the limit.
    if (end - offset <= MAX_NESTING / 2) continue
    const depth = depthOf(text.slice(offset, end))
    if (depth > MAX_NESTING) return { start: { line: index + 1, column: 1, offset }, depth }
  }
  return undefined
}

function depthOf(line: string): number {
  let marks = 0
  let end = 0
  MARK.lastIndex = 0
  while (MARK.test(line)) {
    marks++
    end = MARK.lastIndex
  }
  const rest = line.slice(end)
  const blanks = rest.length - rest.trimStart().length
  // A line of nothing but white space opens no level.
  if (blanks === rest.length && marks === 0) return 0
  return marks + Math.floor(columns(line.slice(0, end + blanks)) / 2)
}

/** Width of leading white space and marks, a tab counting as four columns. */
function columns(start: string): number {
  let width = 0
  for (const character of start) width += character === '\t' ? 4 : character === ' ' ? 1 : 0
  return width
}
