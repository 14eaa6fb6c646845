import { countIdLike } from '../ids/index.ts'
import type { SpecFacts } from '../model/facts.ts'
import { levelGroup } from '../model/level.ts'
import { compare } from '../model/order.ts'
import type { Counts } from '../model/trace.ts'
import type { Joined } from './join.ts'

/**
 * What was found and what became of it.
 *
 * @param sources texts of the specs, by path
 */
// MM-CORE-0002
export function countsOf(
  facts: readonly SpecFacts[],
  joined: Joined,
  sources: ReadonlyMap<string, string>,
): Counts {
  const items = { total: 0, MUST: 0, SHOULD: 0, MAY: 0, none: 0, withoutId: 0 }
  const clauses = { total: 0, withoutId: 0 }
  const seen = new Set<string>()
  for (const { key, id, level, kind } of joined.items) {
    if (seen.has(key)) continue
    seen.add(key)
    if (kind === 'clause') {
      clauses.total++
      if (id === undefined) clauses.withoutId++
      continue
    }
    items.total++
    items[levelGroup(level)]++
    if (id === undefined) items.withoutId++
  }
  const reasons = joined.skipped.map((one) => one.reason).sort(compare)
  const skipped: Record<string, number> = {}
  for (const reason of reasons) skipped[reason] = (skipped[reason] ?? 0) + 1
  return {
    specs: facts.length,
    items,
    clauses,
    mentions: joined.mentions.length,
    dangling: joined.mentions.filter(({ key, candidates }) => !key && !candidates).length,
    skipped,
    keywords: facts.reduce((sum, spec) => sum + spec.keywords, 0),
    informative: facts.reduce((sum, spec) => sum + spec.informative, 0),
    idLike: items.total + clauses.total > 0 ? {} : idLikeIn(facts, sources),
  }
}

/** What may have been meant as IDs, for who is told that there are none. */
function idLikeIn(
  facts: readonly SpecFacts[],
  sources: ReadonlyMap<string, string>,
): Record<string, number> {
  const sums = new Map<string, number>()
  for (const { path } of facts) {
    for (const [family, count] of Object.entries(countIdLike(sources.get(path) ?? ''))) {
      sums.set(family, (sums.get(family) ?? 0) + count)
    }
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => compare(a, b)))
}
