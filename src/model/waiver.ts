import type { Gate } from './evidence.ts'
import type { Point } from './position.ts'

/** An entry of requirements/waivers.yaml: a person answers to a gate for an item, for a while. */
export interface Waiver {
  key: string
  gate: Gate
  reason: string
  owner: string
  /** The last day on which it holds: `2026-12-31`. */
  expires: string
  /** Of the entry in the ledger. */
  start: Point
}
