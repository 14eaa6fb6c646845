import type { Entry, PlacedCode, PlacedTable, PlacedText } from './placed-text.ts'
import type { Position } from './position.ts'

/** An option or policy that a module offers. */
export interface PublicOption {
  form: 'item' | 'row'
  /** The names that open it: `--staged`. */
  names: PlacedCode[]
  /** All of it; of a row its cells, one after the other. */
  texts: PlacedText[]
  /** The code in it behind its names: entities that it may be bound to. */
  bound: PlacedCode[]
  /** The word that says that it comes later. */
  deferred?: string
  /** Where it says when: a link, an ID or a version such as `v2`. */
  pointers: { kind: 'link' | 'id' | 'version'; text: string }[]
  position: Position
}

/** The options of a module. */
export interface PublicOptions {
  options: PublicOption[]
  /** It says that there are none. */
  none: boolean
  /** Paragraphs beside them. */
  texts: PlacedText[]
}

/** A file or folder in a drawn tree. */
export interface TreeEntry {
  /** From the top of the drawing, without a slash at the end. */
  path: string
  folder: boolean
  /** What stands behind it on its line. */
  comment?: string
  /** Of its name. */
  position: Position
}

/** A line of a drawn tree that does not fit. */
export interface TreeProblem {
  /**
   * - unreadable: it is neither a name nor a line of the drawing
   * - level: it stands at a level that no line above it has, or leaves one out
   */
  kind: 'unreadable' | 'level'
  text: string
  position: Position
}

/** A drawn tree of files. */
export interface FileTree {
  entries: TreeEntry[]
  problems: TreeProblem[]
  position: Position
}

/** Which component lives in a file. */
export interface FileMapping {
  form: 'item' | 'row'
  paths: PlacedCode[]
  component: PlacedText
  position: Position
}

/** Where the files of a module lie. */
export interface FileStructure {
  /** Left out where no block draws one. */
  tree?: FileTree
  /** Blocks of code that draw none. */
  others: Position[]
  mapping: FileMapping[]
}

/** A node of a graph where it first stands. */
export interface GraphNode {
  id: string
  label?: string
  position: Position
}

/** `from --> to`, or dotted `from -. label .-> to`. */
export interface GraphEdge {
  from: string
  to: string
  dotted: boolean
  label?: string
  position: Position
}

/** A Mermaid block. */
export interface Graph {
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** Lines that we cannot read; the others count. */
  problems: { text: string; position: Position }[]
  position: Position
}

/** A module or scope that a line of dependencies names. */
export interface DependencyName {
  name: string
  /** Its spec, as it is written: the link on the name, or the path in parentheses behind it. */
  url?: string
  inCode: boolean
  position: Position
}

/** A labelled line of dependencies. */
export interface DependencyList {
  text: PlacedText
  names: DependencyName[]
  none: boolean
  position: Position
}

/** What a module or scope needs, and what needs it. */
export interface Dependencies {
  dependsOn?: DependencyList
  scopeReference?: DependencyList
  providesTo?: DependencyList
  graphs: Graph[]
}

/** What a rule of a module adds, or that nothing is added. */
export interface RulesAdditions {
  none: boolean
  text: PlacedText
  table?: PlacedTable
  position: Position
}

/** Files that are to be created. */
export interface FileList {
  /** Inline code that is a path. */
  paths: PlacedCode[]
  /** What its line and its items say. */
  texts: PlacedText[]
  none: boolean
  position: Position
}

/** A part of the stack: `Language: ts (resolves to …)`. */
export interface StackPart {
  label?: string
  /** Its name in the vocabulary: `language`, `testFramework`. */
  kind?: string
  name: string
  /** The directive that it resolves to. */
  source?: PlacedCode
  position: Position
}

/** What the next session is handed. */
export interface Handoff {
  implementationFiles?: FileList
  testFiles?: FileList
  stack?: { parts: StackPart[]; position: Position }
  rulesAdditions?: RulesAdditions
  openRisks?: { texts: PlacedText[]; none: boolean; position: Position }
  /** All entries with a label. */
  fields: Entry[]
}
