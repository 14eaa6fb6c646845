import type { Root } from 'mdast'
import type { Position } from '../model/position.ts'
import { lineStarts, toPosition } from './lines.ts'
import { visitType } from './visit.ts'

/** A comment of Markdown or of code. */
export interface Comment {
  /** Between its marks. */
  text: string
  /** With its marks. */
  position: Position
  /** Nothing ends it. */
  open: boolean
  /** What would end it; `-->` where it is left out. */
  close?: string
}

/** HTML Living Standard 13.1.6 and CommonMark 0.31 section 6.6: `<!-->` is a whole comment. */
const COMMENT = /<!--(?:-?>|(.*?)(-->|$))/gs

/** The comments in the HTML of a Markdown file, between blocks and in text; code has none. */
// MM-SUPP-0002
export function htmlComments(tree: Root, source: string): Comment[] {
  // Most files have none, and need no walk.
  if (!source.includes('<!--')) return []
  const starts = lineStarts(source)
  const comments: Comment[] = []
  visitType(tree, 'html', ({ value, position }) => {
    const from = position?.start.offset ?? 0
    const raw = source.slice(from, position?.end.offset ?? from)
    // The marks of quotes stand in the source alone and never in the middle of a mark of a comment:
    // both texts have the same comments, one after the other.
    const places = raw.matchAll(COMMENT)
    for (const [, text = '', end] of value.matchAll(COMMENT)) {
      const place = places.next().value
      if (!place) break
      const start = from + place.index
      comments.push({
        text,
        position: toPosition(starts, start, start + place[0].length),
        open: end === '',
      })
    }
  })
  return comments
}
