import type { NormativeSentence } from '../model/facts.ts'
import { statesConformance } from '../parse/conformance.ts'
import { findKeywords, mayHoldKeyword, type Range } from '../parse/keywords.ts'
import type { Block } from '../parse/outline.ts'
import { sentencesOf } from '../parse/sentences.ts'
import { sliceFlat } from '../parse/slice-flat.ts'
import { type Ownership, withinOf } from './prose.ts'

/**
 * The sentences with a key word of normative blocks, whoever they belong to. A heading has one only
 * if it declares; a table's header row has none.
 */
// MM-LINT-0010
export function normativeSentences(
  blocks: readonly Block[],
  owner: Ownership & { lowercase: boolean },
): NormativeSentence[] {
  const { places, lowercase, claimOf } = owner
  return blocks.flatMap((block) => {
    const claim = claimOf(block)
    if (block.header || (block.form === 'heading' && !claim)) return []
    const within = withinOf(block, owner)
    return block.flats.flatMap((flat, index): NormativeSentence[] => {
      if (!mayHoldKeyword(flat.text, lowercase)) return []
      const cuts: Range[] = claim?.flat === index ? [claim.cut] : []
      return sentencesOf(flat).flatMap(([start, end]): NormativeSentence[] => {
        if (!mayHoldKeyword(flat.text.slice(start, end), lowercase)) return []
        const inside = cuts.map(([from, to]): Range => [from - start, to - start])
        const text = sliceFlat(flat, start, end)
        const keywords = findKeywords(
          text,
          lowercase,
          inside.filter(([, to]) => to > 0),
        )
        if (keywords.length === 0) return []
        return [
          {
            text: text.text.replace(/\s+/g, ' '),
            keywords,
            position: places.ofText(flat, block.node, [start, end]),
            block: places.ofNode(block.node),
            form: block.form,
            within,
            definition: definesKeywords(text.text, keywords),
          },
        ]
      })
    })
  })
}

/** "The key words MUST, SHOULD and MAY are those of RFC 2119" asks nothing of anybody. */
function definesKeywords(text: string, keywords: readonly string[]): boolean {
  return new Set(keywords).size > 1 && statesConformance(text)
}
