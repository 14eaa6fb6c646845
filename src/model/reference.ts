import type { CodeFacts, FoundReference } from './code.ts'
import type { Skipped } from './item.ts'
import type { LevelGroup } from './level.ts'
import type { Position } from './position.ts'

/** A reference to an item, with its file. */
export interface Reference extends FoundReference {
  path: string
  /** The item that is meant. */
  key: string
}

/** A reference that no spec answers. */
export interface DanglingReference extends FoundReference {
  path: string
  /** Where specs have it that nothing declares: in code, in a comment. */
  skipped: Skipped[]
  /** A comment says that IDs are made up here, so that it is nothing to mend. */
  madeUp?: true
}

/** A reference that several items answer. */
export interface AmbiguousReference extends FoundReference {
  path: string
  /** The keys that it fits, in the one order; one key for an ID that is declared more than once. */
  candidates: string[]
}

/** An item as code and tests know it. */
export type AttributionState = 'none' | 'implemented' | 'tested' | 'both'

/** Who names an item: by path and place. */
export interface Attribution {
  key: string
  state: AttributionState
  implements: Reference[]
  verifies: Reference[]
  cites: Reference[]
  /** Recorded, and satisfying nothing. */
  exceptions: Reference[]
  todos: Reference[]
}

/** How many items of a level group are named. */
export interface AttributionCounts {
  total: number
  implemented: number
  tested: number
  both: number
  none: number
}

export type AttributionTotals = Record<LevelGroup | 'all', AttributionCounts>

/** A test that names no item. */
export interface UnreferencedTest {
  path: string
  names: string[]
  position: Position
}

/** What a run did not read as code, by reason. */
export interface NotRead {
  path: string
  /** `submodule`, `LFS pointer`, `binary`, `generated`, `absent`, … */
  reason: string
  /** It may well be code, so that what it refers to is missing: worth a finding. */
  loss?: true
}

/** Code and tests, joined with the items. */
export interface CodeTrace {
  /** False where the config says that there is no code, or nothing asks for it. */
  scanned: boolean
  /** By path. */
  files: CodeFacts[]
  /** By path and place; only those that one item answers. */
  references: Reference[]
  dangling: DanglingReference[]
  ambiguous: AmbiguousReference[]
  /** IDs that are declared, where a comment says that IDs are made up. */
  ignored: (FoundReference & { path: string })[]
  /** By key, in the one order of the items. */
  attribution: Map<string, Attribution>
  totals: AttributionTotals
  /** Files in a language with comments that name no item; tests among them. */
  unreferencedFiles: string[]
  unreferencedTests: UnreferencedTest[]
  notRead: NotRead[]
  /** ID-like words that are no references, by family. */
  idLike: Record<string, number>
}
