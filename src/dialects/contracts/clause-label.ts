import type { ClauseRole } from '../../model/contract.ts'
import type { Flat } from '../../parse/flatten.ts'
import type { Block } from '../../parse/outline.ts'
import { pieceAt } from '../../parse/piece-at.ts'
import { skipBlanks, textStart } from '../flat-text.ts'
import type { ClauseWords } from './clause-words.ts'

/** A label of clauses at the beginning of a block. */
export interface FoundLabel {
  role: ClauseRole
  /** As written, without its colon. */
  text: string
  /** Where the text behind it begins. */
  end: number
}

/** No label is longer. */
const MAX_LABEL = 80

/**
 * The label that a heading is, or that leads an item or a paragraph: with a colon, or in bold as all
 * of its text.
 */
// MM-CLAUSE-0001
export function clauseLabel(block: Block, words: ClauseWords): FoundLabel | undefined {
  const [flat] = block.flats
  if (!flat || block.form === 'row') return undefined
  const start = textStart(flat)
  const colon = flat.text.slice(start, start + MAX_LABEL).search(/[:：]/)
  const hasColon = colon !== -1
  const text = flat.text.slice(start, hasColon ? start + colon : undefined).trim()
  if (text.length > MAX_LABEL) return undefined
  const isBold = block.node.children[0]?.type === 'strong'
  const isLabel =
    hasColon || block.form === 'heading' || (isBold && block.node.children.length === 1)
  const found = isLabel ? words.roleOf(text) : undefined
  if (!found || isCode(flat, start)) return undefined
  const end = hasColon ? skipBlanks(flat.text, start + colon + 1) : flat.text.length
  const label = { role: found.role, text, end }
  if (block.form === 'heading') return end < flat.text.length ? undefined : label
  // `Requires: Node 20` is said of much else.
  return found.isCommon && !isBold && end < flat.text.length ? undefined : label
}

function isCode({ pieces }: Flat, start: number): boolean {
  return pieceAt(pieces, start)?.code === true
}
