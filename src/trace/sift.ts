import { familyOf } from '../ids/index.ts'
import type { FoundId, SkipReason, SpecFacts } from '../model/facts.ts'
import type { Skipped } from '../model/item.ts'
import { countingFamilies } from './families.ts'
import type { Placed } from './resolve.ts'

/** An ID that declares nothing, with the file in which it stands. */
export interface PlacedId extends FoundId {
  path: string
  /** Where no declaration can stand; such an ID is a mention only if a spec declares it. */
  inside?: SkipReason
}

/** What the specs hold, by what can come of it. */
export interface Sifted {
  candidates: Placed[]
  struck: Placed[]
  others: PlacedId[]
  /** IDs of the default pattern whose family holds no requirement. */
  skipped: Skipped[]
}

/** Sorts the IDs of all specs; one of the default pattern counts by its family, others always. */
export function sift(facts: readonly SpecFacts[]): Sifted {
  const families = countingFamilies(facts)
  const counts = (found: FoundId) => !found.guessed || families.has(familyOf(found.id))
  const sifted: Sifted = {
    candidates: [],
    struck: [],
    others: [],
    skipped: [],
  }
  for (const { path, candidates, occurrences } of facts) {
    for (const candidate of candidates) {
      const placed = { ...candidate, path }
      if (!counts(candidate)) sifted.skipped.push(skip(placed, 'family without a requirement'))
      else if (candidate.struck) sifted.struck.push(placed)
      else sifted.candidates.push(placed)
    }
    for (const occurrence of occurrences) {
      const placed = { ...occurrence, path }
      if (counts(occurrence)) sifted.others.push(placed)
      else sifted.skipped.push(skip(placed, occurrence.inside ?? 'family without a requirement'))
    }
  }
  return sifted
}

/** An ID that was found and counts for nothing. */
export function skip({ id, path, position }: PlacedId, reason: SkipReason): Skipped {
  return { path, position, id, reason }
}
