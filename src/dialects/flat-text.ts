import type { Flat, Piece } from '../parse/flatten.ts'
import { pieceAt } from '../parse/piece-at.ts'

/** What sets an ID off from the text behind it: a colon, a dash or a full stop. */
const MARK = /\s*[:：]|\s*[–—―−]|\s+-{1,3}(?=\s|$)|\.(?=\s|$)/y
const BLANKS = /[\s\p{Cf}]*/uy
/** The first line of an alert on GitHub: `> [!IMPORTANT]`. */
const ALERT = /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/iy

/** The first offset at or behind `from` that is no white space and no invisible mark. */
export function skipBlanks(text: string, from: number): number {
  // Nearly all texts begin with a printable character of ASCII, which is neither.
  const unit = text.charCodeAt(from)
  if (unit > 32 && unit < 127) return from
  BLANKS.lastIndex = from
  BLANKS.test(text)
  return BLANKS.lastIndex
}

/**
 * Where the text of a block begins for its reader: behind white space, the word of an alert, and
 * struck text if other text follows it.
 */
export function textStart({ text, pieces }: Flat): number {
  let start = skipBlanks(text, 0)
  const [first] = pieces
  // The first piece is in force nearly everywhere, unless it is struck or nothing but white space.
  if (first?.struck || (first && first.end <= start)) {
    const isInForce = (one: Piece) => !one.struck && text.slice(one.start, one.end).trim() !== ''
    const inForce = pieces.find(isInForce)
    if (inForce && inForce.start > start) start = skipBlanks(text, inForce.start)
  }
  if (text[start] !== '[') return start
  ALERT.lastIndex = start
  return ALERT.test(text) ? skipBlanks(text, ALERT.lastIndex) : start
}

/** The offset behind the mark that sets an ID off, or nothing where none does. */
export function behindMark(text: string, at: number): number | undefined {
  MARK.lastIndex = at
  return MARK.test(text) ? MARK.lastIndex : undefined
}

/** Whether a character is prose: neither code nor inside a link. */
export function isProse(flat: Flat, index: number): boolean {
  const piece = pieceAt(flat.pieces, index)
  return piece !== undefined && !piece.code && !piece.link
}
