import { blankOf } from '../languages/index.ts'
import type { Lexeme } from '../model/code.ts'

/**
 * What stands at the start of a comment's line and is no text of it: `*`, a third `/`, `!`, `-`; what an
 * ID may begin with, only before a blank.
 */
const MARKS = /^[ \t*/!-]+(?:[#;%|>]+(?=\s|$))?|^[#;%|>]+(?=\s|$)/gm

/**
 * A text with the marks of its comments blank, so that `--OC-1` holds an ID and a text can be read on
 * from line to line. Every character keeps its place.
 */
export function unmarkComments(text: string, comments: readonly Lexeme[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, content } of comments) {
    if (start < at) continue
    const inside = text.slice(content.start, content.end)
    parts.push(text.slice(at, start), blankOf(text.slice(start, content.start)))
    parts.push(inside.replace(MARKS, blankOf), blankOf(text.slice(content.end, end)))
    at = end
  }
  return parts.join('') + text.slice(at)
}
