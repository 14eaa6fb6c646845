import type { ReviewState } from './review.ts'

/** What the tests that verify an item came to. */
export type ResultState =
  /** At least one of its tests ran and passed, and none failed. */
  | 'verified'
  | 'failed'
  | 'skipped'
  /** No report was read, or those that have its tests are older than the tests. */
  | 'not-run'
  /** It is named by tests that no report contains. */
  | 'unmatched'

/** What is asked of an item by a gate, in this order. */
export const GATES = ['implemented', 'tested', 'verified', 'reviewed'] as const

export type Gate = (typeof GATES)[number]

/** All facts about an item in one word, the worst first. */
export const VERDICTS = [
  'ambiguous',
  'failing',
  'suspect',
  'uncovered',
  'partly',
  'attributed',
  'verified',
] as const

export type Verdict = (typeof VERDICTS)[number]

/** What is known of an item beyond who names it. */
export interface Evidence {
  key: string
  /** Left out where no test verifies it. */
  result?: ResultState
  /** Left out where nothing refers to it. */
  review?: ReviewState
  verdict: Verdict
  /** The gates that a person answered for. */
  waived: Gate[]
}
