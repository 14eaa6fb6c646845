import type { NormativeSentence, SpecFacts } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import type { ProseSentence } from '../model/lint-facts.ts'
import type { ItemProse, Sentence } from '../model/trace.ts'
import { holderIn } from './holder-in.ts'

/** The normative sentences of all specs, each with the items that hold it. */
// MM-LINT-0010
export function sentencesIn(facts: readonly SpecFacts[], items: readonly Item[]): Sentence[] {
  return held<NormativeSentence>(facts, items, (spec) => spec.sentences)
}

/** All that items state, sentence by sentence. */
// MM-LINT-0024
export function proseIn(facts: readonly SpecFacts[], items: readonly Item[]): ItemProse[] {
  const all = held<ProseSentence>(facts, items, (spec) => spec.lint.prose)
  return all.filter((sentence) => sentence.items.length > 0)
}

/** What is somewhere in a block that may declare. */
type Within = Pick<ProseSentence, 'within' | 'position'>

function held<T extends Within>(
  facts: readonly SpecFacts[],
  items: readonly Item[],
  sentencesOf: (spec: SpecFacts) => readonly T[],
): (Omit<T, 'within'> & { path: string; items: string[] })[] {
  const bySpec = groupBy(items, (item) => item.path)
  return facts.flatMap((spec) => {
    const own = bySpec.get(spec.path) ?? []
    const byStart = groupBy(own, (item) => String(item.position.start.offset))
    // An item that is no block, such as what stands behind a marker, holds what lies in its range.
    const holderAt = holderIn(own)
    return sentencesOf(spec).map(({ within, ...sentence }) => {
      const claiming = within.map((offset) => byStart.get(String(offset))).find((found) => found)
      const holding = claiming ?? [holderAt(sentence.position.start.offset) ?? []].flat()
      return { path: spec.path, ...sentence, items: [...new Set(holding.map((item) => item.key))] }
    })
  })
}
