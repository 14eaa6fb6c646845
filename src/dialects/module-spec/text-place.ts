import type { Position } from '../../model/position.ts'
import type { Piece } from '../../parse/flatten.ts'
import { firstIndex } from './first-index.ts'
import type { Inline, Reader } from './reader.ts'

/** Where a stretch of a text stands; one that is empty stands behind what comes before it. */
export function textPlace(inline: Inline, start: number, end: number, reader: Reader): Position {
  const { flat, node } = inline
  const { places } = reader
  if (end > start) return filledPlace(inline, start, end, reader)
  const before = places.ofNode(node)
  if (start === 0 || start > flat.text.length) return { start: before.start, end: before.start }
  const { end: point } = filledPlace(inline, start - 1, start, reader)
  return { start: point, end: point }
}

function filledPlace({ flat, node }: Inline, start: number, end: number, { places }: Reader) {
  const from = offsetIn(pieceAt(flat.pieces, start), start)
  const to = offsetIn(pieceAt(flat.pieces, end - 1), end)
  if (from === undefined || to === undefined) return places.ofText(flat, node, [start, end])
  return places.ofRange(from, to)
}

/** A piece as long as its source has no escapes in it, and its characters need no map. */
function offsetIn(piece: Piece | undefined, at: number): number | undefined {
  const { start, end } = piece?.node?.position ?? {}
  if (!piece || piece.code) return undefined
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  const isPlain = end.offset - start.offset === piece.end - piece.start
  return isPlain ? start.offset + at - piece.start : undefined
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[firstIndex(pieces.length, (i) => (pieces[i]?.end ?? 0) > offset)]
}
