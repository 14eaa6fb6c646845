import type { Problem } from '../../model/diagnostic.ts'
import type { MarkedSection } from '../../model/section-marker.ts'

/** Nobody who reads a message wants more of a line. */
const LONGEST = 1000
/** What may stand beside a marker: blanks, other comments, the mark of a list item. */
const NO_TEXT = /<!--.*?-->|^\s*(?:[-+*]|\d+[.)])(?=\s)|\s/g

/** Text between the markers of a section that shares a line with one of them, and so is not its own. */
// MM-SECT-0007
export function textBeside({ open, close }: MarkedSection, text: string): Problem[] {
  const [from, to] = [open.position.end.offset, close.position.start.offset]
  const line = to - close.position.start.column + 1
  const problems: Problem[] = []
  const look = ({ name, position }: MarkedSection['open'], beside: string) => {
    if (beside.slice(0, LONGEST).replace(NO_TEXT, '') === '') return
    const message = `Unexpected text on the line of a marker of ${name}, expected it on a line of its own: it is not printed`
    problems.push({ start: position.start, message })
  }
  look(open, text.slice(from, Math.min(open.below, to)))
  if (line > from) look(close, text.slice(line, to))
  return problems
}
