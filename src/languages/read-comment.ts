import { branchOf, nextMatch } from './alternation.ts'
import { type CommentOpener, closerOfComment, IN_COMMENT } from './grammar.ts'
import type { Reading } from './reading.ts'

/** Reads a comment whose opener ends where the lexer stands. */
// MM-LANG-0002, MM-LANG-0010
export function readComment(
  reading: Reading,
  opener: CommentOpener,
  group: string,
  start: number,
): void {
  const { text, grammar, at } = reading
  const closer = closerOfComment(opener, group, grammar.ignoreCase)
  let match = nextMatch(closer, text, at)
  for (let depth = 1; match; match = nextMatch(closer, text, match.index + match[0].length)) {
    depth += branchOf(match, closer) === IN_COMMENT.nested ? 1 : -1
    if (depth === 0) break
  }
  const content = { start: at, end: match?.index ?? text.length }
  const end = match ? match.index + match[0].length : text.length
  reading.comments.push({ start, end, content })
  reading.blanks.push({ start, end })
  reading.at = end
  // A comment up to the end of its line is closed by the end of the text.
  if (!match && opener.syntax.close !== undefined) reading.open = { kind: 'comment', start }
}
