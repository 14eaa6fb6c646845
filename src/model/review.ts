import type { Point } from './position.ts'

/** Whether somebody looked at the references of an item under its text of today. */
export type ReviewState =
  /** Every file that implements or verifies it was looked at under this text. */
  | 'reviewed'
  /** Some file was looked at under another text. */
  | 'suspect'
  /** Some file was never looked at. */
  | 'unreviewed'

/** An entry of requirements/reviews.yaml: somebody looked at what a file says of an item. */
export interface Review {
  key: string
  /** The file that refers to it, from the root. */
  path: string
  /** Of the item's text, as it was then. */
  fingerprint: string
  /** Why many were accepted at once. */
  reason?: string
  /** Of the entry in the ledger; left out where it does not stand there yet. */
  start?: Point
}
