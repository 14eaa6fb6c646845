import type { ModuleSpec } from './module-spec.ts'
import type { Position } from './position.ts'

/** A module spec or a scope spec, and where it belongs. */
export interface TracedModule extends ModuleSpec {
  /** From the root. */
  path: string
  /** Of a module: its scope's spec, from the root; left out where none is found. */
  scopePath?: string
  /** What the links and inline paths of the file lead to, each as `references` has it, by its index. */
  targets: (ModuleTarget | undefined)[]
  /** The files that the table of its own rules names as their sources. */
  ruleSources: RuleSource[]
}

/** Where a rule of a module stands. */
export interface RuleSource {
  /** As it is written: a path from the root or from the spec, or the target of a link. */
  text: string
  /** What its row says, all cells after each other. */
  row: string
  exists: boolean
  position: Position
}

/** A place in the repository that a spec leads to. */
export interface ModuleTarget {
  /** From the root. */
  path: string
  /** What stands behind `#`. */
  fragment?: string
  /** Whether such a file or folder is listed. */
  exists: boolean
}
