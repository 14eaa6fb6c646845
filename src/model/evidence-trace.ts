import type { Glob } from './config.ts'
import type { Evidence } from './evidence.ts'
import type { GatesTrace } from './gates-trace.ts'
import type { RatchetTrace } from './ratchet.ts'
import type { ReportProblem, ResultMatch, Timestamp } from './result.ts'
import type { Review } from './review.ts'
import type { Suspect } from './suspect.ts'
import type { Waiver } from './waiver.ts'

/** A report of tests that was read. */
export interface ReadResults {
  path: string
  format: string
  timestamp?: Timestamp
}

/** A test whose file was touched after the report of its result, and by how much nobody cares. */
export interface StaleTest {
  path: string
  names: readonly string[]
  report: string
}

/** What is known of items beyond who names them. */
export interface EvidenceTrace {
  /** Whether reports were read; `left out` where the run says that they are not to be. */
  results: 'none set' | 'left out' | 'read'
  /** In the one order. */
  reports: ReadResults[]
  /** Globs of the config, or of the run, that match no report. */
  absent: Glob[]
  /** Reports that hold no test. */
  empty: ReportProblem[]
  match: ResultMatch
  /** Tests that are younger than a report that says that they passed. */
  stale: StaleTest[]
  /** Reports of which nobody knows how old they are. */
  unknownAge: string[]
  waivers: Waiver[]
  reviews: Review[]
  /** By key, of the items that have an ID. */
  byKey: Map<string, Evidence>
  /** Where people keep what they decided, from the root. */
  ledgers: { waivers: string; reviews: string; ratchet: string }
  gates: GatesTrace
  /** Files that were looked at under another text, by item and path. */
  suspects: Suspect[]
  /** Reviews of items and files that no reference joins any more. */
  unusedReviews: Review[]
  ratchet: RatchetTrace
}
