import type { Nodes, Root } from 'mdast'
import type { IdFinder } from '../ids/index.ts'
import type { Candidate, Occurrence, Scope, Stated } from '../model/facts.ts'
import type { Level } from '../model/level.ts'
import type { ModuleSpec } from '../model/module-spec.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import type { Position } from '../model/position.ts'
import type { Block, Outline } from '../parse/outline.ts'
import type { Clause } from './contracts/clauses.ts'
import type { Surroundings } from './parts.ts'
import type { Places } from './place.ts'
import type { Claim, Reading } from './reading.ts'

/** A declaration that an example shows. */
export interface ExampleItem {
  /** Left out for an item without ID. */
  id?: string
  kind?: string
  level?: Level
  title?: string
  revision?: string
  statement: string
}

/** An example of a dialect: its documentation and its test. */
export interface Example {
  markdown: string
  /** The patterns that hold, where not the default one. */
  ids?: string[]
  declares: ExampleItem[]
  /** IDs that the example only mentions. */
  mentions?: string[]
}

/** A pattern that a dialect brings along. */
export interface DialectPattern {
  pattern: string
  scope: Scope
  /** The kind of its items; `requirement` where it says none. */
  kind?: string
  /** It stands beside what else finds IDs, and not in its place. */
  beside?: true
}

/** A way in which specs declare items: one file in this folder, one line in its index. */
export interface Dialect {
  name: string
  /** It reads every spec, whatever the config names. */
  always?: true
  /** One sentence for people. */
  description: string
  /** The patterns of its IDs, where the config names none. */
  ids?: readonly DialectPattern[]
  examples: readonly Example[]
  /** The rows of tables that declare by the ID in their first cell, without a key word. */
  declaringRows?(outline: Outline, words: ModuleVocabulary | undefined): ReadonlySet<Block>
  /** Says what a block declares, or nothing. Never looks beyond the block. */
  claim?(reading: Reading): Claim | undefined
  /** Reads the spec as a whole, where items are no blocks; blocks that declare go before. */
  read?(spec: SpecText): Readout
}

/** A spec as a dialect reads it that looks beyond one block. */
export interface SpecText {
  source: string
  path: string
  tree: Root
  outline: Outline
  places: Places
  around: Surroundings
  /** Finds IDs by the patterns of the config; left out where it names none. */
  findId: IdFinder | undefined
  /** The words of module specs; left out for the built-in ones. */
  moduleVocabulary: ModuleVocabulary | undefined
  /** Nodes whose text is a part of an item already, or a note. */
  taken: ReadonlySet<Nodes>
  /** Nodes whose text a block claims with an ID, and where that block begins: the trace decides. */
  claimed: ReadonlyMap<Nodes, number>
  /** The blocks that claim an ID. */
  declaring: ReadonlyMap<Block, unknown>
  /** The blocks that are clauses of a contract. */
  clauses: ReadonlyMap<Block, Clause>
  /** The nodes of blocks whose text is not normative. */
  informative: ReadonlySet<Nodes>
}

/** What such a dialect found. */
export interface Readout {
  candidates: Candidate[]
  anonymous: Stated[]
  occurrences: Occurrence[]
  /** Blocks whose text is a part of these items. */
  taken: Nodes[]
  /** Blocks outside an item's position whose text it has, and where its position begins. */
  held?: ReadonlyMap<Nodes, number>
  prefixes?: string[]
  brokenMarkers?: Position[]
  /** What the spec says as a module spec or a scope spec. */
  module?: ModuleSpec
}
