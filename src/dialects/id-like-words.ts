import { groupBy } from '../model/group.ts'
import type { IdLikeWord } from '../model/lint-facts.ts'
import type { Flat } from '../parse/flatten.ts'
import { pieceAt } from '../parse/piece-at.ts'
import { isProse } from './flat-text.ts'
import type { Places } from './place.ts'
import type { Reading } from './reading.ts'

/**
 * A word that ends in a number, or capitals, a blank and a number. What stands around it may not
 * make it a part of a path, an address, an option or a quotation.
 */
const WORD =
  /(?<=^|[\s([{*,;:–—])(?:[A-Za-z][A-Za-z0-9_\-\u2010\u2011]*\d|[A-Z][A-Z0-9\-\u2010\u2011]+[ \u00A0]\d{2,})(?=$|[\s)\]},;:*–—?!]|\.(?:\s|$))/g
const MAX_LENGTH = 128

/** The words of a block that look like an ID of some family and that no pattern matches. */
// MM-LINT-0013
export function idLikeWords({ block, tokens }: Reading, places: Places): IdLikeWord[] {
  if (!block.flats.some((flat) => /\d/.test(flat.text))) return []
  const byFlat = groupBy(tokens, (one) => one.flat)
  return block.flats.flatMap((flat: Flat, index) => {
    const own = byFlat.get(index) ?? []
    // Both run in the order of the text, so that each token is looked at once.
    let next = 0
    return [...flat.text.matchAll(WORD)].flatMap(({ 0: text, index: start }): IdLikeWord[] => {
      const end = start + text.length
      while ((own[next]?.end ?? end) <= start) next++
      const isFound = (own[next]?.start ?? end) < end
      if (isFound || text.length > MAX_LENGTH) return []
      if (!isProse(flat, start) || !isProse(flat, end - 1)) return []
      if (pieceAt(flat.pieces, start)?.struck) return []
      return [{ text, position: places.ofText(flat, block.node, [start, end]) }]
    })
  })
}
