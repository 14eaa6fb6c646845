import { isProse, skipBlanks } from './flat-text.ts'
import { behindSeparator, idListAt } from './id-list.ts'
import type { Claim, Reading, Token } from './reading.ts'

/** What opens and what closes: `[]` or `()`. */
export type Marks = readonly [open: string, close: string]

/** IDs between two marks. */
export interface Enclosed {
  tokens: Token[]
  start: number
  /** Behind the closing mark. */
  end: number
}

const REFERS = /(?:\bsee(?:\s+also)?:?(?:\s+sections?)?|\bcf\.?|\bper)\s*$/i

/** `[ID, ID]` in prose, at an offset of a flat text. */
export function enclosedAt(
  reading: Reading,
  index: number,
  start: number,
  [open, close]: Marks,
): Enclosed | undefined {
  const flat = reading.block.flats[index]
  if (flat?.text[start] !== open || !isProse(flat, start)) return undefined
  // `r[A-1]` is a marker, or an index of the word in front of it.
  if (open === '[' && /[\p{L}\p{N}_]/u.test(flat.text[start - 1] ?? '')) return undefined
  const list = idListAt(reading, index, skipBlanks(flat.text, start + 1), true)
  if (!list) return undefined
  const end = skipBlanks(flat.text, list.end)
  return flat.text[end] === close ? { tokens: list.tokens, start, end: end + 1 } : undefined
}

/**
 * IDs between marks that end the block, a full stop allowed behind: `…, [A-2].` Behind see, cf.
 * or per they refer.
 */
// MM-DECL-0002 MM-DECL-0013
export function closingClaim(reading: Reading, marks: Marks): Claim | undefined {
  const flat = reading.block.flats.length - 1
  const text = reading.block.flats[flat]?.text ?? ''
  const end = text.trimEnd().replace(/\s*\.$/, '').length
  const last = enclosedAt(reading, flat, text.lastIndexOf(marks[0], end), marks)
  if (last?.end !== end) return undefined
  let first = last
  const tokens = [...last.tokens]
  for (;;) {
    const before = enclosedAt(reading, flat, text.lastIndexOf(marks[0], first.start - 1), marks)
    if (!before || behindSeparator(text, before.end, true) !== first.start) break
    tokens.unshift(...before.tokens)
    first = before
  }
  if (REFERS.test(text.slice(0, first.start))) return undefined
  const before = text.slice(0, first.start).trimEnd()
  // A full stop behind the mark ends the sentence, unless that has its own.
  const cutEnd = /[.!?:;]$/.test(before) ? text.length : end
  return { tokens, flat, cut: [before.length, cutEnd], at: 'end' }
}
