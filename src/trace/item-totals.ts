import type { ItemTotals } from '../model/cross-references.ts'
import { VERDICTS, type Verdict } from '../model/evidence.ts'
import { LEVEL_GROUPS, levelGroup } from '../model/level.ts'
import type { Trace } from '../model/trace.ts'

/**
 * How many items of each level group are named, verified, reviewed and waived. An item is waived where
 * a person answers to one gate or more; that makes it nothing else.
 */
// MM-EVID-0066
export function itemTotals({
  items,
  code,
  evidence,
}: Pick<Trace, 'items' | 'code' | 'evidence'>): ItemTotals {
  const isRead = evidence.results === 'read'
  const totals = Object.fromEntries(
    [...LEVEL_GROUPS, 'all' as const].map((group) => [
      group,
      { ...code.totals[group], ...(isRead && { verified: 0 }), reviewed: 0, waived: 0 },
    ]),
  ) as ItemTotals
  const groups = new Map(items.map((item) => [item.key, levelGroup(item.level)]))
  for (const { key, result, review, waived } of evidence.byKey.values()) {
    for (const counts of [totals[groups.get(key) ?? 'none'], totals.all]) {
      if (isRead && result === 'verified') counts.verified = (counts.verified ?? 0) + 1
      if (review === 'reviewed') counts.reviewed++
      if (waived.length > 0) counts.waived++
    }
  }
  return totals
}

/** How many items have each verdict, the worst first; only those that occur. */
export function verdictCounts({
  evidence,
}: Pick<Trace, 'evidence'>): Partial<Record<Verdict, number>> {
  const all = [...evidence.byKey.values()].map((one) => one.verdict)
  const counts = VERDICTS.map((verdict) => [verdict, all.filter((one) => one === verdict).length])
  return Object.fromEntries(counts.filter(([, count]) => count !== 0))
}
