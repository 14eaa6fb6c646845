import type { IdFinder } from '../ids/index.ts'
import type { Flat, Piece } from '../parse/flatten.ts'
import type { Block } from '../parse/outline.ts'
import type { Token } from './reading.ts'

/** The IDs in the text of a block, in their order. */
export function tokensOf({ flats }: Block, find: IdFinder): Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < flats.length; index++) {
    const flat = flats[index] as Flat
    const { pieces } = flat
    let first = 0
    for (let next = 1; next <= pieces.length; next++) {
      if (next < pieces.length && isOneText(pieces[first] as Piece, pieces[next] as Piece)) continue
      addTokens(tokens, find, flat, index, first, next)
      first = next
    }
  }
  return tokens
}

/**
 * Whether a reader reads pieces as one text: emphasis does not break it, a code span does, and so does
 * the end of struck text.
 */
function isOneText(first: Piece, next: Piece): boolean {
  return !next.code && !first.code && next.struck === first.struck
}

/** Adds the IDs in the pieces from one to another, which are one text. */
function addTokens(
  tokens: Token[],
  find: IdFinder,
  { text: whole, pieces }: Flat,
  flat: number,
  first: number,
  behind: number,
): void {
  const from = pieces[first]?.start ?? 0
  const text = whole.slice(from, pieces[behind - 1]?.end)
  // Both run in the order of the text, so that each piece is looked at once.
  let next = first
  for (const match of find(text)) {
    const start = from + match.start
    const end = from + match.end
    while ((pieces[next]?.end ?? end) <= start) next++
    const { code = false, target = false, struck = false } = pieces[next] ?? {}
    const exact = code && text.trim().length === end - start
    const link = touchesLink(pieces, next, end)
    tokens.push({ ...match, start, end, flat, code, exact, link, target, struck })
  }
}

function touchesLink(pieces: readonly Piece[], first: number, end: number): boolean {
  for (let i = first; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.start >= end) return false
    if (piece.link) return true
  }
  return false
}
