import { GATES } from '../model/evidence.ts'
import type { EvidenceTrace } from '../model/evidence-trace.ts'
import type { Item } from '../model/item.ts'
import type { CodeTrace } from '../model/reference.ts'
import type { ReportProblem, ResultMatch, TestReport } from '../model/result.ts'
import type { Review } from '../model/review.ts'
import type { Waiver } from '../model/waiver.ts'
import { evidenceOf } from './evidence.ts'
import { outcomesOf } from './results.ts'
import { reviewFinder } from './reviews.ts'
import { ageOf } from './stale.ts'
import { waiverFinder } from './waivers.ts'

/** What evidence is made of beside items and references. */
export interface EvidenceInput {
  results: EvidenceTrace['results']
  reports: readonly TestReport[]
  absent: EvidenceTrace['absent']
  empty: ReportProblem[]
  match: ResultMatch
  reviews: Review[]
  waivers: Waiver[]
  /** The day of the run. */
  date?: string
  /** When a commit last touched each of these paths; nothing where there is no history. */
  lastCommits(paths: readonly string[]): ReadonlyMap<string, number> | undefined
  /** Files that differ from the commit of the results, where the run names it. */
  changed?: ReadonlySet<string>
}

/** What is known before anything is asked of it. */
export type EvidenceCore = Omit<
  EvidenceTrace,
  'ledgers' | 'gates' | 'suspects' | 'unusedReviews' | 'ratchet'
>

/** Joins items and references with results, reviews and waivers. */
// MM-EVID-0001
export function evidenceTraceOf(
  items: readonly Item[],
  { attribution }: Pick<CodeTrace, 'attribution'>,
  input: EvidenceInput,
): EvidenceCore {
  const { results, reports, absent, empty, match, reviews, waivers } = input
  const age = ageOf(match, reports, input)
  const isWaived = waiverFinder(waivers, input.date)
  const outcomes = outcomesOf(match, reports, age.isStale)
  return {
    results,
    reports: reports.map(({ path, format, timestamp }) => ({
      path,
      format,
      ...(timestamp && { timestamp }),
    })),
    absent,
    empty,
    match,
    stale: outcomes.stale,
    unknownAge: age.unknown,
    waivers,
    reviews,
    byKey: evidenceOf(items, attribution, {
      outcomeOf: outcomes.outcomeOf,
      reported: reports.length > 0,
      reviewOf: reviewFinder(reviews),
      waivedOf: (key) => GATES.filter((gate) => isWaived(key, gate)),
    }),
  }
}
