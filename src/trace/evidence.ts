import type { Evidence, Gate, ResultState, Verdict } from '../model/evidence.ts'
import type { Item } from '../model/item.ts'
import type { Attribution, Reference } from '../model/reference.ts'
import type { ReviewState } from '../model/review.ts'

/** What is known beside the references of the items. */
export interface EvidenceOptions {
  /** What became of the tests of a reference; nothing where no report has them. */
  outcomeOf(reference: Reference): TestOutcome | undefined
  /** Whether any report was read. */
  reported: boolean
  reviewOf(item: Item, attribution: Attribution): ReviewState | undefined
  waivedOf(key: string): Gate[]
}

/** A result of tests, and whether it is older than they are. */
export interface TestOutcome {
  outcome: 'passed' | 'failed' | 'skipped'
  stale: boolean
}

/** What is known of each item that has an ID, by key, in the order of the items. */
// MM-EVID-0001
export function evidenceOf(
  items: readonly Item[],
  attribution: ReadonlyMap<string, Attribution>,
  options: EvidenceOptions,
): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>()
  for (const item of items) {
    const named = attribution.get(item.key)
    if (!named || evidence.has(item.key)) continue
    const result = resultOf(named.verifies, options)
    const review = options.reviewOf(item, named)
    evidence.set(item.key, {
      key: item.key,
      ...(result !== undefined && { result }),
      ...(review !== undefined && { review }),
      verdict: verdictOf(item, named, result, review),
      waived: options.waivedOf(item.key),
    })
  }
  return evidence
}

/**
 * One failure outweighs every pass. A pass that is older than its test proves nothing of the test that
 * stands there now.
 */
// MM-EVID-0002
function resultOf(
  verifies: readonly Reference[],
  { outcomeOf, reported }: EvidenceOptions,
): ResultState | undefined {
  if (verifies.length === 0) return undefined
  if (!reported) return 'not-run'
  const found = verifies.flatMap((one) => outcomeOf(one) ?? [])
  if (found.some((one) => one.outcome === 'failed')) return 'failed'
  if (found.some((one) => one.outcome === 'passed' && !one.stale)) return 'verified'
  if (found.some((one) => one.outcome === 'skipped')) return 'skipped'
  return found.length > 0 ? 'not-run' : 'unmatched'
}

/** All of it in one word, the worst first; a waiver changes nothing. */
// MM-EVID-0003
function verdictOf(
  { ambiguous }: Item,
  { state }: Attribution,
  result: ResultState | undefined,
  review: ReviewState | undefined,
): Verdict {
  if (ambiguous) return 'ambiguous'
  if (result === 'failed') return 'failing'
  if (review === 'suspect') return 'suspect'
  if (state === 'none') return 'uncovered'
  if (state !== 'both') return 'partly'
  return result === 'verified' ? 'verified' : 'attributed'
}
