import type { Lexeme } from '../model/code.ts'
import type { Span } from '../model/document.ts'

/**
 * Comments that a reader reads as one text: those of adjacent lines with nothing but blanks between
 * them.
 *
 * @param text of the file
 * @returns the stretch that each comment is part of
 */
export function commentBlocks(text: string, comments: readonly Lexeme[]): Map<Lexeme, Span> {
  const blocks = new Map<Lexeme, Span>()
  let block: Span | undefined
  for (const comment of comments) {
    if (block && isNext(text, block.end, comment.start)) {
      block.end = Math.max(block.end, comment.end)
    } else block = { start: comment.start, end: comment.end }
    blocks.set(comment, block)
  }
  return blocks
}

/** One end of a line at most, which may be part of the comment before it. */
function isNext(text: string, end: number, start: number): boolean {
  return start - end <= MAX_BLANKS && /^[ \t]*(?:\r?\n|\r)?[ \t]*$/.test(text.slice(end, start))
}

const MAX_BLANKS = 200
