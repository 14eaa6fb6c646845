import { isWellKnown } from '../ids/index.ts'
import type { FoundId, SkipReason, SpecFacts } from '../model/facts.ts'
import { familyOf } from '../model/family.ts'
import type { Skipped } from '../model/item.ts'
import type { DecisionLog } from '../model/module-decisions.ts'
import { countingFamilies } from './families.ts'
import type { Placed } from './resolve.ts'

/** An ID that declares nothing, with the file in which it stands. */
export interface PlacedId extends FoundId {
  path: string
  /** Where no declaration can stand; such an ID is a mention only if a spec declares it. */
  inside?: SkipReason
  /** What stands before it and a `#`. */
  scopeName?: string
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
  const sifted: Sifted = { candidates: [], struck: [], others: [], skipped: [] }
  for (const { path, candidates, occurrences, module } of facts) {
    for (const candidate of candidates) {
      const placed = { ...candidate, path }
      // The log of a module says which decisions there are.
      if (module && candidate.kind === 'decision') {
        if (!declares(module.decisionLog, candidate)) sifted.others.push(placed)
        continue
      }
      const reason = refusalOf(candidate, families)
      if (reason) sifted.skipped.push(skip(placed, reason))
      else if (candidate.struck) sifted.struck.push(placed)
      else sifted.candidates.push(placed)
    }
    for (const occurrence of occurrences) {
      const placed = { ...occurrence, path }
      const reason = refusalOf(occurrence, families)
      if (reason) sifted.skipped.push(skip(placed, occurrence.inside ?? reason))
      else sifted.others.push(placed)
    }
  }
  return sifted
}

function declares(log: DecisionLog | undefined, { position: { start } }: FoundId): boolean {
  return (log?.decisions ?? []).some(({ id, aliases }) =>
    [...(id ? [id] : []), ...aliases].some((one) => one.position.start.offset === start.offset),
  )
}

/** Why an ID that the default pattern found is none. */
export function refusalOf(
  { guessed, id }: Pick<FoundId, 'guessed' | 'id'>,
  families: ReadonlySet<string>,
): SkipReason | undefined {
  if (!guessed) return undefined
  if (isWellKnown(id)) return 'well-known name'
  return families.has(familyOf(id)) ? undefined : 'family without a requirement'
}

/** An ID that was found and counts for nothing. */
export function skip({ id, path, position }: PlacedId, reason: SkipReason): Skipped {
  return { path, position, id, reason }
}
