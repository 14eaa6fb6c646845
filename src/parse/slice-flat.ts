import type { Flat, Piece } from './flatten.ts'
import { pieceIndexAt } from './piece-at.ts'

/** A part of a flat text as a flat text of its own. */
export function sliceFlat(flat: Flat, start: number, end: number): Flat {
  const pieces: Piece[] = []
  for (let index = pieceIndexAt(flat.pieces, start); index < flat.pieces.length; index++) {
    const piece = flat.pieces[index] as Piece
    if (piece.start >= end) break
    if (piece.end <= start) continue
    const range = { start: Math.max(start, piece.start), end: Math.min(end, piece.end) }
    pieces.push({ ...piece, start: range.start - start, end: range.end - start })
  }
  return { text: flat.text.slice(start, end), pieces }
}
