import type { Item } from '../../model/item.ts'
import type { Review } from '../../model/review.ts'
import type { ReviewTarget } from './review-targets.ts'

/** What becomes of a review of one file. */
export interface Recorded {
  review: Review
  before: 'never reviewed' | 'suspect' | 'reviewed already'
}

/** The ledger behind a review, and what was done for each item and file. */
export interface Record {
  reviews: Review[]
  done: Map<string, Recorded[]>
}

/** Records that somebody looked at items as they are today; what is up to date stays as it is. */
// MM-GATE-0018
export function record(
  targets: readonly ReviewTarget[],
  { items, reviews }: { items: readonly Item[]; reviews: readonly Review[] },
  reason: string | undefined,
): Record {
  const texts = new Map(items.map((item) => [item.key, item.fingerprint]))
  const ledger = new Map(reviews.map((one) => [nameOf(one), one]))
  const done = new Map<string, Recorded[]>()
  for (const { key, paths } of targets) {
    const fingerprint = texts.get(key)
    if (fingerprint === undefined) continue
    const own = paths.map((path): Recorded => {
      const known = ledger.get(nameOf({ key, path }))
      if (known?.fingerprint === fingerprint) return { review: known, before: 'reviewed already' }
      const review = { key, path, fingerprint, ...(reason !== undefined && { reason }) }
      ledger.set(nameOf(review), review)
      return { review, before: known === undefined ? 'never reviewed' : 'suspect' }
    })
    done.set(key, own)
  }
  return { reviews: [...ledger.values()], done }
}

function nameOf({ key, path }: Pick<Review, 'key' | 'path'>): string {
  return `${key}\n${path}`
}
