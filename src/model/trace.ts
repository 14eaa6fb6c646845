import type { Baseline } from './baseline.ts'
import type { PackageFolder } from './companion.ts'
import type { ClauseLabel, Contract } from './contract.ts'
import type { DocumentFacts } from './document.ts'
import type { EvidenceTrace } from './evidence-trace.ts'
import type { NormativeSentence, Relation } from './facts.ts'
import type { Item, Mention, Skipped } from './item.ts'
import type { Link } from './link.ts'
import type { IdLikeWord, ListedId, ProseLine, ProseSentence } from './lint-facts.ts'
import type { ModuleCode } from './module-code.ts'
import type { GraphRemark } from './module-graph.ts'
import type { TracedModule } from './module-trace.ts'
import type { ModuleVocabulary } from './module-vocabulary.ts'
import type { ParserName } from './parser.ts'
import type { Point, Position } from './position.ts'
import type { CodeTrace } from './reference.ts'

/** A section of a spec as the outputs show it. */
export interface SpecSection {
  title: string
  anchor: string
  depth: number
}

/** A spec as the outputs show it. */
export interface Spec {
  path: string
  package: string
  title?: string
  sections: SpecSection[]
}

/** An ID at a place in a spec that a rule may want to talk about. */
export interface Remark {
  id: string
  path: string
  position: Position
}

/** An item of the YAML that is on disk. */
export interface Previous {
  key: string
  package: string
  /** The YAML that holds it, and its place there. */
  path: string
  start: Point
}

/** A generated YAML that is on disk. */
export interface PreviousOutput {
  path: string
  package: string
  items: Previous[]
}

/** An entry of requirements/retired.yaml. */
export interface Retired {
  key: string
  reason: string
}

export interface Counts {
  specs: number
  /** Distinct keys, by level group. */
  items: {
    total: number
    MUST: number
    SHOULD: number
    MAY: number
    none: number
    /** Those without an ID, which stand in the groups above as well. */
    withoutId: number
  }
  /** The same of clauses, which are no part of the items above. */
  clauses: { total: number; withoutId: number }
  mentions: number
  /** Mentions of an ID that no spec declares. */
  dangling: number
  /** By reason, only those that occur. */
  skipped: Record<string, number>
  /** Key words outside code, in all specs. */
  keywords: number
  /** How many of them stand in text that is not normative. */
  informative: number
  /** Words that look like IDs by the default pattern, by family, in all specs; counted where nothing is declared. */
  idLike: Record<string, number>
}

/** A sentence with a key word in normative text, and whose it is. */
export interface Sentence extends Omit<NormativeSentence, 'within'> {
  path: string
  /** Keys of the items that hold it; none where it has no ID. */
  items: string[]
}

/** A sentence of an item, with or without a key word, and whose it is. */
export interface ItemProse extends Omit<ProseSentence, 'within'> {
  path: string
  /** Keys of the items that hold it, at least one. */
  items: string[]
}

/** An ID with U+2010 or U+2011. */
export interface HyphenRemark extends Remark {
  /** False where another hyphen would change a target, an anchor or an example of code. */
  fixable: boolean
}

/** Specs, items and what earlier runs wrote, joined. */
export interface Trace {
  specs: Spec[]
  /** Every declaration, by spec and place. */
  items: Item[]
  /** Decisions of module specs and scope specs, which nothing has to implement, by spec and place. */
  decisions: Item[]
  /** Headings with clauses, by spec and place. */
  contracts: Contract[]
  /** Labels of clauses, by spec and place. */
  clauseLabels: (ClauseLabel & { path: string })[]
  mentions: Mention[]
  skipped: Skipped[]
  counts: Counts
  previous: PreviousOutput[]
  retired: Retired[]
  /** IDs written with U+2010 or U+2011. */
  hyphens: HyphenRemark[]
  /** Declarations that are wholly struck through. */
  struck: Remark[]
  /** What items say of other items, by spec and place. */
  relations: (Relation & Remark)[]
  /** Specs whose markers have more than one prefix. */
  mixedPrefixes: { path: string; prefixes: string[] }[]
  /** Lines that begin like a marker and are none. */
  brokenMarkers: { path: string; position: Position }[]
  /** Specs without any text. */
  empty: string[]
  /** Items of `previous` that are declared nowhere now and not retired. */
  vanished: Previous[]
  /** Where each package's YAML goes, from the root, by package. */
  outputs: { package: string; path: string }[]
  /** Output paths that git ignores. */
  ignored: string[]
  /** Specs that more than one entry of the config matches; the first has them. */
  overlaps: { path: string; entries: number[] }[]
  sentences: Sentence[]
  /** The Markdown files that are checked, specs among them, by path. */
  documents: DocumentFacts[]
  /** The links of those that are checked, by path and place; none where no command asks for them. */
  links: Link[]
  baseline: Baseline
  /** What is known of items beyond who names them. */
  evidence: EvidenceTrace
  /** What parsed the Markdown files; their facts are the same. */
  parser: ParserName
  /** Code and tests, and who names what. */
  code: CodeTrace
  /** Whether every spec was read; else what is missing may stand in the others. */
  complete: boolean
  /** What items state, sentence by sentence. */
  prose: ItemProse[]
  /** Numbers that stand for IDs in lists and ranges. */
  listed: (ListedId & { path: string })[]
  /** Words that end in a number and that no pattern matches. */
  words: (IdLikeWord & { path: string })[]
  /** Lines of prose. */
  lines: (ProseLine & { path: string })[]
  /** Blocks that are examples, in which an ID may be made up. */
  examples: { path: string; position: Position }[]
  /** The Markdown files that each spec links to. */
  linked: ReadonlyMap<string, readonly string[]>
  /** The specs and other Markdown files that state what the key words mean. */
  conformant: ReadonlySet<string>
  /** Folders with a manifest that names a package; read only where a rule asks for them. */
  packageFolders: PackageFolder[]
  /** Module specs and scope specs, by path; none where no spec is read by the dialect `module-spec`. */
  modules: TracedModule[]
  /** What rules over module specs ask of code; left out where none of them asks, or there is no code. */
  moduleCode?: ModuleCode
  /** What their lists, maps and drawn graphs say against each other. */
  graphRemarks: GraphRemark[]
  /** The words of module specs. */
  moduleVocabulary: ModuleVocabulary
  /** The texts of the files that were read as Markdown, by path, byte-order marks kept. */
  sources: ReadonlyMap<string, string>
}
