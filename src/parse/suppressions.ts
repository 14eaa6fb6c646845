import type { Position } from '../model/position.ts'
import type { BadSuppression, Suppression } from '../model/suppression.ts'
import type { Comment } from './html-comments.ts'
import { lineStarts } from './lines.ts'
import { type SuppressionComment, suppressionComment } from './suppression-comment.ts'

/** What the comments of a file suppress, and the comments that cannot be read, each by place. */
export interface Suppressions {
  suppressions: Suppression[]
  badSuppressions: BadSuppression[]
}

type Placed = SuppressionComment & { position: Position }

/**
 * What the comments of one file suppress. It asks nothing of the language that they stand in.
 *
 * @param comments all that the file has, in its order
 */
// MM-SUPP-0003 MM-SUPP-0004
export function suppressionsIn(source: string, comments: readonly Comment[]): Suppressions {
  const ours: Comment[] = []
  const read: Placed[] = []
  const bad: BadSuppression[] = []
  for (const comment of comments) {
    const found = suppressionComment(comment.text)
    if (!found) continue
    ours.push(comment)
    const { position, open, close = '-->' } = comment
    if (open) bad.push({ start: position.start, message: `${OPEN}, expected ${close}` })
    else if ('message' in found) bad.push({ start: position.start, ...found })
    else read.push({ ...found, position })
  }
  if (ours.length === 0) return { suppressions: [], badSuppressions: [] }
  const nextLine = nextLines(source, ours)
  const ranges = rangesIn(read)
  const suppressions = read.flatMap(({ keyword, rules, reason, position }): Suppression[] => {
    if (keyword === 'start' || keyword === 'end') return []
    if (keyword === 'file') return rules.map((rule) => ({ kind: 'file', rule, reason, position }))
    const line = nextLine(position.end.line)
    const lines = { first: line, last: line }
    return rules.map((rule) => ({ kind: 'next-line', rule, reason, position, lines }))
  })
  return {
    suppressions: [...suppressions, ...ranges.suppressions].sort(
      (a, b) => a.position.start.offset - b.position.start.offset,
    ),
    // A start that cannot be read leaves its end alone, which is no second mistake.
    badSuppressions: (bad.length > 0 ? bad : ranges.badSuppressions).sort(
      (a, b) => a.start.offset - b.start.offset,
    ),
  }
}

const OPEN = 'Unexpected comment that nothing ends'

/** Pairs each start with the end of the same rule. */
// MM-SUPP-0004 MM-SUPP-0005
function rangesIn(comments: readonly Placed[]): Suppressions {
  const begun = new Map<string, Placed>()
  const found: Suppressions = { suppressions: [], badSuppressions: [] }
  const refuse = ({ position }: Placed, message: string) =>
    void found.badSuppressions.push({ start: position.start, message })
  for (const comment of comments) {
    for (const rule of comment.rules) {
      const before = begun.get(rule)
      if (comment.keyword === 'start') {
        if (before) {
          const line = before.position.start.line
          refuse(comment, `Unexpected second start for ${rule}, expected the end of line ${line}`)
        } else begun.set(rule, comment)
      } else if (comment.keyword === 'end') {
        if (before) {
          const { reason, position } = before
          const lines = { first: position.start.line, last: comment.position.end.line }
          found.suppressions.push({ kind: 'range', rule, reason, position, lines })
        } else refuse(comment, `Unexpected end for ${rule}, expected a start above it`)
        begun.delete(rule)
      }
    }
  }
  for (const [rule, comment] of begun) {
    refuse(comment, `Unexpected start without an end, expected: mustmark-ignore-end ${rule}`)
  }
  return found
}

/** Finds the first line below a line that holds more than blanks and comments of ours. */
// MM-SUPP-0003
function nextLines(source: string, ours: readonly Comment[]): (line: number) => number {
  const starts = lineStarts(source)
  const commented = new Set<number>()
  let rest = ''
  let at = 0
  for (const { position } of ours) {
    const [start, end] = [position.start.offset, position.end.offset]
    rest += source.slice(at, start) + ' '.repeat(end - start)
    at = end
    for (let line = position.start.line; line <= position.end.line; line++) commented.add(line)
  }
  rest += source.slice(at)
  const isPassed = (line: number) => {
    const text = rest.slice(starts[line - 1], starts[line])
    // The marks of quotes and, before a comment, of a list item are no text.
    return commented.has(line) ? /^[\s>*+-]*(?:\d+[.)]\s*)?$/.test(text) : /^[\s>]*$/.test(text)
  }
  // From the end, so that a long row of comments is gone through once.
  const next = [starts.length + 1]
  for (let line = starts.length; line > 0; line--) {
    next.push(isPassed(line) ? (next.at(-1) as number) : line)
  }
  return (line) => next[starts.length - line] ?? starts.length + 1
}
