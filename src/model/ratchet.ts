import type { LevelGroup } from './level.ts'
import type { Point } from './position.ts'

/** What a ratchet counts, in this order. */
export const RATCHET_NAMES = ['total', 'implemented', 'tested', 'verified', 'reviewed'] as const

export type RatchetName = (typeof RATCHET_NAMES)[number]

/** An entry of requirements/ratchet.yaml: a count of items that may not fall. */
export interface RatchetCount {
  level: LevelGroup
  name: RatchetName
  count: number
  /** Of the entry in the ledger; left out where it does not stand there yet. */
  start?: Point
}

/** A stored count that is not that of today. */
export interface RatchetChange extends RatchetCount {
  now: number
}

/** The counts that may not fall, and those of today, by level group and name. */
export interface RatchetTrace {
  stored: readonly RatchetCount[]
  /** Without those of verified items where no report was read. */
  today: RatchetCount[]
  /** Those that fell or rose; left out where the run does not compare them. */
  changes?: RatchetChange[]
}
