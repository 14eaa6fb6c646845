import type { IdFinder } from '../ids/index.ts'
import type { Flat, Piece } from '../parse/flatten.ts'
import type { Block } from '../parse/outline.ts'
import type { Token } from './reading.ts'

/** The IDs in the text of a block, in their order. */
export function tokensOf(block: Block, find: IdFinder): Token[] {
  return block.flats.flatMap((flat, index) =>
    stretches(flat).flatMap((pieces) => tokensIn(flat, index, pieces, find)),
  )
}

/**
 * Pieces that a reader reads as one text: emphasis does not break it, a code span does, and so does
 * the end of struck text.
 */
function stretches(flat: Flat): Piece[][] {
  const found: Piece[][] = []
  for (const piece of flat.pieces) {
    const current = found.at(-1)
    const before = current?.[0]
    if (before && !piece.code && !before.code && piece.struck === before.struck) current.push(piece)
    else found.push([piece])
  }
  return found
}

function tokensIn(flat: Flat, index: number, pieces: Piece[], find: IdFinder): Token[] {
  const from = pieces[0]?.start ?? 0
  const text = flat.text.slice(from, pieces.at(-1)?.end)
  // Both run in the order of the text, so that each piece is looked at once.
  let next = 0
  return find(text).map((match) => {
    const start = from + match.start
    const end = from + match.end
    while ((pieces[next]?.end ?? end) <= start) next++
    return {
      ...match,
      start,
      end,
      flat: index,
      code: pieces[next]?.code ?? false,
      exact: text.trim() === text.slice(match.start, match.end),
      link: touchesLink(pieces, next, end),
      target: pieces[next]?.target ?? false,
      struck: pieces[next]?.struck ?? false,
    }
  })
}

function touchesLink(pieces: readonly Piece[], first: number, end: number): boolean {
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.start >= end) return false
    if (piece.link) return true
  }
  return false
}
