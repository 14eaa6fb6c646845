import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import type { Attribution } from '../model/reference.ts'
import type { Review, ReviewState } from '../model/review.ts'

/** The files whose references to an item somebody is to look at: those that implement or verify it. */
export function reviewedPaths({ implements: code, verifies }: Attribution): string[] {
  return [...new Set([...code, ...verifies].map((one) => one.path))]
}

/**
 * Whether the references of an item were looked at under its text of today. Wrapping, emphasis and the
 * like do not change a fingerprint.
 */
// MM-EVID-0010
export function reviewFinder(
  reviews: readonly Review[],
): (item: Item, attribution: Attribution) => ReviewState | undefined {
  const byKey = groupBy(reviews, (one) => one.key)
  return ({ key, fingerprint }, attribution) => {
    const paths = reviewedPaths(attribution)
    if (paths.length === 0) return undefined
    const known = new Map((byKey.get(key) ?? []).map((one) => [one.path, one.fingerprint]))
    const seen = paths.map((path) => known.get(path))
    if (seen.some((one) => one !== undefined && one !== fingerprint)) return 'suspect'
    return seen.includes(undefined) ? 'unreviewed' : 'reviewed'
  }
}
