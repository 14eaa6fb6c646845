import type { Piece } from './flatten.ts'

/** The piece of a flat text that holds an offset: pieces follow each other without gaps. */
export function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  const piece = pieces[pieceIndexAt(pieces, at)]
  return piece && piece.start <= at && at < piece.end ? piece : undefined
}

/** The index of the last piece that begins at or before an offset; 0 where none does. */
export function pieceIndexAt(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).start <= at) low = middle
    else high = middle - 1
  }
  return low
}
