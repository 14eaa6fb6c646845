import type { Flat } from './flatten.ts'

/** A part of a flat text as a flat text of its own. */
export function sliceFlat(flat: Flat, start: number, end: number): Flat {
  const pieces = flat.pieces
    .filter((piece) => piece.start < end && start < piece.end)
    .map((piece) => ({
      ...piece,
      start: Math.max(start, piece.start) - start,
      end: Math.min(end, piece.end) - start,
    }))
  return { text: flat.text.slice(start, end), pieces }
}
