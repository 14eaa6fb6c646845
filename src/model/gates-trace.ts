import type { Gate } from './evidence.ts'
import type { LevelGroup } from './level.ts'
import type { Point } from './position.ts'
import type { Waiver } from './waiver.ts'

/** What a gate of a level group came to. */
export interface GateOutcome {
  level: LevelGroup
  gate: Gate
  /** In per cent. */
  required: number
  /** How many items it holds. */
  held: number
  /** How many of them have what it asks for; waivers change nothing here. */
  met: number
  /** How many others somebody answers for. */
  waived: number
  /** Of those that are met, rounded down: 100 for all of them alone. */
  percent: number
  /** Keys of those that are neither met nor waived, in the order of the items. */
  failing: string[]
  /** `empty`: it holds nothing; `not checked`: no report was to be read. */
  state: 'passed' | 'missed' | 'empty' | 'not checked'
  /** The config names this level; else it is held like a MUST, and may hold nothing. */
  written: boolean
  /** Where the config has it. */
  start?: Point
}

/** A waiver on the day of the run. */
export interface JudgedWaiver extends Waiver {
  state:
    | 'holds'
    /** Its last day is over. */
    | 'expired'
    /** No item has its key. */
    | 'unknown'
    /** The item has what the gate asks for. */
    | 'met'
    /** No gate asks for it. */
    | 'not asked'
}

/** What is asked before a release, and what it came to. */
export interface GatesTrace {
  /** The config, from the root. */
  path: string
  /** By level group and gate; none where no gate is set. */
  outcomes: GateOutcome[]
  /** Items without an ID, which no gate holds. */
  withoutId: number
  /** In the order of the ledger. */
  waivers: JudgedWaiver[]
  /** The day of the run: `2026-12-31`; left out where nothing asks for it, or nobody knows. */
  date?: string
}
