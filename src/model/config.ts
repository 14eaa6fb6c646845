import type { Scope } from './facts.ts'
import type { KeyPath } from './key-path.ts'
import type { Point } from './position.ts'

/** A glob, and whether it may match nothing. */
export interface Glob {
  pattern: string
  optional: boolean
  /** Where the config names it. */
  keyPath: KeyPath
  /** That place in the file, where there is one. */
  start?: Point
}

/** A pattern of IDs. */
export interface IdPattern {
  pattern: string
  scope: Scope
  optional: boolean
  keyPath: KeyPath
  start?: Point
  /** True for the pattern that stands in where the config names none. */
  builtIn: boolean
}

/** One entry of `specs`. */
export interface SpecSource {
  include: Glob[]
  /** `auto`, `stem`, `manifest` or a literal name. */
  package: string
  dialects: string[]
  ids: IdPattern[]
  lowercase: boolean
}

/** The config, checked and with its defaults. */
export interface Config {
  specs: SpecSource[]
  ignore: string[]
  /** Names of headings whose sections are not normative. */
  informative: readonly string[]
  /** Folder of the YAML, from the root. */
  requirements: string
  /** Path of COMPLIANCE.md, from the root; false switches it off. */
  compliance: string | false
  /** Path of the retired IDs, from the root. */
  retired: string
  limits: { bytes: number }
  /** Keys that are set and that this version does not use yet. */
  unused: string[]
  /** The file that was read, from the root; left out for the defaults. */
  source?: string
}
