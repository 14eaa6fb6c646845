import type { Lexed } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import { toPosition } from '../parse/lines.ts'
import { type Suppressions, suppressionsIn } from '../parse/suppressions.ts'
import type { Ground } from './ground.ts'

/** What comments must hold to be looked at. */
export const SUPPRESSION = 'mustmark-ignore'

/** What the comments of a file suppress. */
// MM-REF-0021
export function codeSuppressions({ source, text, starts, lexed }: Ground): Suppressions {
  const comments = suppressionComments(text, lexed).map(({ start, end, content }) => ({
    text: text.slice(content.start, content.end),
    position: toPosition(starts, start, end),
    open: lexed.open?.kind === 'comment' && lexed.open.start === start,
    close: 'its end',
  }))
  return suppressionsIn(source, comments)
}

/** The comments that are meant to suppress: an ID in one is no reference. */
export function suppressionComments(text: string, { comments }: Lexed) {
  return comments.filter(({ content }) => isSuppression(text, content))
}

function isSuppression(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trimStart().startsWith(SUPPRESSION)
}
