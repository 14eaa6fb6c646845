import type { ClauseLabel, ClausePlace, ContractFacts } from './contract.ts'
import type { DocumentFacts } from './document.ts'
import type { LintFacts } from './lint-facts.ts'
import type { ModuleSpec } from './module-spec.ts'
import type { Position } from './position.ts'

/** Where an ID is unique. */
export type Scope = 'repository' | 'package' | 'spec'

/** How a declaring block ranks where several blocks carry one ID. */
export type Form = 'item' | 'paragraph' | 'heading' | 'row'

/** A heading and the anchor that GitHub gives it. */
export interface Section {
  title: string
  anchor: string
  /** 1 to 6. */
  depth: number
  position: Position
  /** What the section's `See:` lines name. */
  paths: PathCandidate[]
}

/** A path that a spec names, from the root. */
export interface PathCandidate {
  path: string
  /** It counts whether or not such a file exists; otherwise the list of files decides. */
  certain: boolean
}

/** An ID as it stands in a text. */
export interface FoundId {
  id: string
  revision?: string
  position: Position
  scope: Scope
  /** True where the default pattern found it, so that its family decides whether it is an ID. */
  guessed: boolean
  /** True where it was written with U+2010 or U+2011. */
  hyphens: boolean
}

/** A piece of a statement. */
export interface StatementPart {
  text: string
  /** Its key words, in their order, repeats kept. */
  keywords: string[]
  /** A fence, whose line breaks and white space are kept. */
  verbatim: boolean
  /** Where the claiming blocks around it begin; if one of them declares, the part is its own. */
  within: number[]
}

/** What is stated at one place, whether or not it has an ID. */
export interface Stated {
  kind: string
  form: Form
  dialect: string
  title?: string
  /** The block's own text without the IDs. */
  own: StatementPart[]
  /** What belongs to it. */
  more: StatementPart[]
  /** Index into the sections of the file; -1 before the first heading. */
  section: number
  /** All of it, where the `position` of an ID is the ID alone. */
  block: Position
  paths: PathCandidate[]
  /** What its own labels say, by label: `needs`, `scenarios`. */
  attributes?: Attributes
  /** What it says of other items. */
  relations?: FoundRelation[]
  /** Where it is a clause. */
  clause?: ClausePlace
}

/** Lists of texts by the label that stands before them. */
export type Attributes = Record<string, string[]>

/** An item that another refers to, and how: `covers`, `refines`. */
export interface Relation {
  kind: string
  id: string
}

/** A relation and where it stands. */
export interface FoundRelation extends Relation {
  position: Position
}

/** A block that declares an ID by its form; the trace decides which candidate stands. */
export interface Candidate extends FoundId, Stated {
  /** All text of the block is struck through: the declaration is withdrawn. */
  struck: boolean
}

/** Why an ID that stands in a spec neither declares nor mentions. */
export type SkipReason =
  | 'code'
  | 'HTML'
  | 'comment'
  | 'front matter'
  | 'link target'
  | 'image'
  | 'family without a requirement'
  | 'well-known name'
  | 'struck through'
  | 'word in brackets'
  | 'informative text'

/** An ID that stands anywhere else in the file. */
export interface Occurrence extends FoundId {
  /** Set where no declaration can stand; such an ID is a mention only if a spec declares it. */
  inside?: SkipReason
  /** What stands before it and a `#`: `login/spec` of `login/spec#FR-001`. */
  scopeName?: string
}

/** A sentence with a key word in normative text. */
export interface NormativeSentence {
  /** With single blanks, the IDs that open it included. */
  text: string
  /** In capitals, in their order, repeats kept. */
  keywords: string[]
  position: Position
  /** The block that it stands in. */
  block: Position
  form: Form
  /** Where the blocks begin that claim it with an ID, the nearest first; the trace decides. */
  within: number[]
  /** It says what the key words mean, and requires nothing. */
  definition: boolean
}

/** All that one spec says: plain JSON, from its bytes, its path and the config alone. */
export interface SpecFacts {
  path: string
  /** The first heading of depth 1, else the title in the front matter. */
  title?: string
  sections: Section[]
  candidates: Candidate[]
  /** Items without an ID. */
  anonymous: Stated[]
  occurrences: Occurrence[]
  sentences: NormativeSentence[]
  /** The headings with clauses, in their order. */
  contracts: ContractFacts[]
  clauseLabels: ClauseLabel[]
  /** The prefixes of the markers that declare, each once. */
  prefixes: string[]
  /** Where a line begins like a marker and is none. */
  brokenMarkers: Position[]
  /** How many key words stand outside code. */
  keywords: number
  /** How many of them stand in text that is not normative. */
  informative: number
  /** The patterns that matched, each once. */
  patterns: string[]
  /** True where the file has no text at all. */
  empty: boolean
  /** What it says to links, as every Markdown file does. */
  document: DocumentFacts
  lint: LintFacts
  /** What it says as a module spec or a scope spec, where that dialect reads it. */
  module?: ModuleSpec
}
