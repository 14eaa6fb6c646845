import type { Item } from '../model/item.ts'
import type { Attribution } from '../model/reference.ts'
import type { Review } from '../model/review.ts'
import type { Suspect } from '../model/suspect.ts'

/** Reviews whose item says something else today, and those that no reference needs any more. */
// MM-GATE-0015 MM-GATE-0016
export function suspectsOf(
  items: readonly Item[],
  attribution: ReadonlyMap<string, Attribution>,
  reviews: readonly Review[],
): { suspects: Suspect[]; unused: Review[] } {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const found: { suspects: Suspect[]; unused: Review[] } = { suspects: [], unused: [] }
  for (const review of reviews) {
    const item = byKey.get(review.key)
    // Nobody can tell which of its texts was meant.
    if (item?.ambiguous) continue
    const { implements: code = [], verifies = [] } = attribution.get(review.key) ?? {}
    const reference = [...code, ...verifies]
      .filter((one) => one.path === review.path)
      .sort((a, b) => a.position.start.offset - b.position.start.offset)[0]
    if (item === undefined || reference === undefined) found.unused.push(review)
    else if (item.fingerprint !== review.fingerprint) {
      found.suspects.push({ item, review, reference })
    }
  }
  return found
}
