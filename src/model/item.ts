import type { ClauseRole } from './contract.ts'
import type { Attributes, Relation, SkipReason } from './facts.ts'
import type { Level } from './level.ts'
import type { Position } from './position.ts'

/** A declared thing. */
export interface Item {
  /**
   * The ID; `<package>#<ID>` or `<spec>#<ID>` where its scope is smaller than the repository; for an
   * item without ID its derived address `<spec>#<anchor>~<fingerprint>`.
   */
  key: string
  id?: string
  kind: string
  title?: string
  revision?: string
  level?: Level
  /** Distinct, in the order in which they stand in the text. */
  keywords: string[]
  statement: string
  package: string
  /** The spec, from the root. */
  path: string
  /** Title of the nearest heading, its own if a heading declares it; empty before the first. */
  section: string
  /** Anchor of that heading; empty before the first. */
  anchor: string
  dialect: string
  /** `1:` and 12 hex digits; see trace/fingerprint.ts. */
  fingerprint: string
  /** Files that the block or its section's `See:` lines name, from the root. */
  paths: string[]
  /** What its own labels say, by label: `needs`, `scenarios`. */
  attributes?: Attributes
  /** The items that it says it covers, refines or depends on. */
  relations?: Relation[]
  /** Where it is a clause: what it is to its contract, and the heading of that. */
  clause?: { role: ClauseRole; section: string; anchor: string }
  /** Declared more than once in its scope: no reference can cover it. */
  ambiguous: boolean
  /** The declaring block. */
  position: Position
}

/** A place in a spec, other than the declaration, where an ID stands. */
export interface Mention {
  id: string
  /** The item that is meant; left out where no spec declares the ID, or several fit. */
  key?: string
  /** Keys of the items that it may mean, where several fit. */
  candidates?: string[]
  path: string
  position: Position
}

/** An ID that was found and counts for nothing. */
export interface Skipped {
  path: string
  position: Position
  id: string
  reason: SkipReason
}
