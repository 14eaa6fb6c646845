import type { PlacedText } from '../../model/placed-text.ts'
import type { Range } from '../../parse/keywords.ts'
import { mask } from '../../parse/mask.ts'
import type { Reader } from './reader.ts'
import { sliceText } from './slice-text.ts'

/** A text that is open to be taken apart: code is NUL characters, links are kept. */
export interface OpenText {
  /** Characters as in the flat text, white space kept. */
  masked: string
  /** The same with code. */
  raw: string
  /** Stretches of it, in their order; ranges count in `masked`. */
  slice(range: Range): PlacedText
}

/** Opens a text that was read from the tree. */
export function openText(text: PlacedText, reader: Reader): OpenText {
  const origin = reader.origins.get(text)
  if (!origin) return { masked: '', raw: '', slice: () => text }
  const { inline, range } = origin
  const [start, end] = range
  const code = inline.flat.pieces.flatMap((piece): Range[] => {
    const isIn = piece.code && piece.end > start && piece.start < end
    return isIn ? [[Math.max(piece.start, start) - start, Math.min(piece.end, end) - start]] : []
  })
  const raw = inline.flat.text.slice(start, end)
  return {
    masked: mask(raw, code),
    raw,
    slice: ([from, to]) => sliceText(inline, [start + from, start + to], reader),
  }
}
