import type { Nodes } from 'mdast'
import type { ProseSentence } from '../model/lint-facts.ts'
import { mask, type Range } from '../parse/mask.ts'
import type { Block } from '../parse/outline.ts'
import { sentencesOf } from '../parse/sentences.ts'
import type { Places } from './place.ts'
import type { Claim } from './reading.ts'

/** What decides whose text it is. */
export interface Ownership {
  places: Places
  /** What a block declares itself. */
  claimOf(block: Block): Claim | undefined
  /** Where the block begins that claims a node with an ID. */
  claimed: ReadonlyMap<Nodes, number>
  /** True where an item is no block, so that any block may lie within one. */
  ranged: boolean
}

/**
 * All sentences of the normative blocks that belong to an item, so that a rule can look for words in what an item states and
 * say where they stand. A heading has text only if it declares; a table's header row has none.
 */
// MM-LINT-0024
export function proseOf(blocks: readonly Block[], owner: Ownership): ProseSentence[] {
  return blocks.flatMap((block) => {
    const claim = owner.claimOf(block)
    if (block.header || (block.form === 'heading' && !claim)) return []
    const within = withinOf(block, owner)
    if (within.length === 0 && !owner.ranged) return []
    const place = owner.places.ofNode(block.node)
    return block.flats.flatMap((flat, index) => {
      const hidden = flat.pieces
        .filter((piece) => piece.code || piece.struck || piece.target)
        .map((piece): Range => [piece.start, piece.end])
      const text = mask(flat.text, claim?.flat === index ? [...hidden, claim.cut] : hidden)
      return sentencesOf(flat).map(([start, end]) => ({
        text: text.slice(start, end),
        stretches: owner.places.ofStretches(flat, block.node, [start, end]),
        position: owner.places.ofText(flat, block.node, [start, end]),
        block: place,
        within,
      }))
    })
  })
}

/** Where the blocks begin that claim a block, itself before the one that it belongs to. */
export function withinOf(block: Block, { claimOf, claimed }: Ownership): number[] {
  const around = claimed.get(block.node)
  if (!claimOf(block)) return around === undefined ? [] : [around]
  const own = block.node.position?.start.offset ?? 0
  return around === undefined || around === own ? [own] : [own, around]
}
