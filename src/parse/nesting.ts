/** Deeper files are not parsed: design section 4, limits. */
export const MAX_NESTING = 500

const MARK = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y

/** The first line that may nest deeper than the limit. */
export interface DeepLine {
  /** From 1. */
  line: number
  depth: number
}

/**
 * Looks for a line that may stand deeper than `MAX_NESTING` blockquotes and lists, before a parser
 * recurses into it. An upper bound: the marks at the line's start, and a level for every two columns
 * of indentation, which is the least that a list item takes (CommonMark 0.31 section 5.2).
 */
// MM-FILE-0005
export function findDeepLine(text: string): DeepLine | undefined {
  const lines = text.split(/\r\n|\n|\r/)
  for (const [index, line] of lines.entries()) {
    // Neither marks nor indentation can reach the limit in a line this short.
    if (line.length <= MAX_NESTING) continue
    const depth = depthOf(line)
    if (depth > MAX_NESTING) return { line: index + 1, depth }
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
