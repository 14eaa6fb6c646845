import type { TableFacts } from './module-entities.ts'
import type { Fence } from './module-sections.ts'
import type { Dependencies, Graph } from './module-structure.ts'
import type { PlacedCode, PlacedLink, PlacedText } from './placed-text.ts'
import type { Position } from './position.ts'

/** The words in a section that should hold one. */
export interface NamedType {
  /** Each word, in its order; a sentence has many. */
  words: PlacedCode[]
  text: PlacedText
}

/** A name in a fence that an import or `new` brings in. */
export interface FenceName {
  name: string
  by: 'import' | 'new'
  position: Position
}

/** How the scope feels to its users. */
export interface GoldenDx {
  links: PlacedLink[]
  /** Inline code. */
  code: PlacedCode[]
  fences: Fence[]
  /** Each name at its first place in each way. */
  names: FenceName[]
}

/** A module in the map of a scope. */
export interface ModuleMapRow {
  name: string
  url: string
  /** What stands behind the link. */
  purpose: string
  /** Of the link. */
  position: Position
}

/** The modules of a scope and how they depend on each other. */
export interface ModuleMap {
  rows: ModuleMapRow[]
  graphs: Graph[]
}

/** A flag that a scope's requirements or its Golden DX name in inline code: `--include`. */
export interface NamedFlag {
  flag: string
  /** The name of its section. */
  section: string
  position: Position
}

/** What must be there before the work begins. */
export interface Bootstrap {
  table?: TableFacts
  /** It says that nothing is needed. */
  none: boolean
}

/** What a scope spec has beside the sections of every spec. */
export interface ScopeFacts {
  projectType?: NamedType
  goldenDx?: GoldenDx
  moduleMap?: ModuleMap
  flags: NamedFlag[]
  bootstrap?: Bootstrap
  /** Its `Depends on` and `Provides to`. */
  dependencies?: Dependencies
}
