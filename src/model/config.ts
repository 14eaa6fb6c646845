import type { ClauseVocabulary } from './contract.ts'
import type { Severity } from './diagnostic.ts'
import type { Gate } from './evidence.ts'
import type { Scope } from './facts.ts'
import type { KeyPath } from './key-path.ts'
import type { Language } from './language.ts'
import type { LevelGroup } from './level.ts'
import type { ModuleVocabulary } from './module-vocabulary.ts'
import type { ParserChoice } from './parser.ts'
import type { Point } from './position.ts'
import type { Profile } from './profile.ts'

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

/** What the config says of a rule. */
export interface RuleSetting {
  severity: Severity | 'off'
  /** As written; the rule fills in its defaults. */
  options?: unknown
}

/** Settings of rules by their IDs; a rule that is not named keeps its default. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Settings that hold for some files; of several that match, the last decides. */
export interface Override {
  files: Glob[]
  rules: RuleSettings
}

/** A way in which code refers to items, beyond the usual ones. */
export interface CodeSyntax {
  name: string
  /** A regular expression with a group named `id`; left out for a syntax that is known by its name. */
  pattern?: string
  /** What the groups make an ID: `Requirement ${id}`. */
  id?: string | undefined
  kind?: 'implements' | 'verifies' | 'cites' | undefined
}

/** Where code and tests stand, and how they refer to items. */
export interface CodeSource {
  /** Left out for every text file. */
  include?: Glob[]
  /** Which files are tests. */
  tests: Glob[]
  syntaxes: CodeSyntax[]
  /** The table, with those of the config. */
  languages: readonly Language[]
}

/** What is asked of the items of a level group, in per cent. */
export type GateSettings = Partial<Record<Gate, number>>

/** What is asked before a release. */
export interface Gates {
  /** Kinds of items that are held. */
  kinds: string[]
  /** `none` is that of MUST unless the config sets it. */
  levels: Partial<Record<LevelGroup, GateSettings>>
  /** Level groups that the config names. */
  written: LevelGroup[]
  /** Where the config has them. */
  start?: Point
  /** Where the config has each, by its keys: `MUST.tested`. */
  places?: Readonly<Record<string, Point>>
}

/** The config, checked and with its defaults. */
export interface Config {
  specs: SpecSource[]
  /** False for a repository of specs alone. */
  code: CodeSource | false
  ignore: string[]
  /** Names of headings whose sections are not normative. */
  informative: readonly string[]
  /** What contracts are called, beside the built-in words, and the words of module specs. */
  contracts: { words: ClauseVocabulary; vocabulary: ModuleVocabulary }
  /** Folder of the YAML, from the root. */
  requirements: string
  /** Path of COMPLIANCE.md, from the root; false switches it off. */
  compliance: string | false
  /** Path of the retired IDs, from the root. */
  retired: string
  /** Path of the accepted findings, from the root. */
  baseline: string
  /** Path of the waivers, from the root. */
  waivers: string
  /** Path of the reviews, from the root. */
  reviews: string
  /** Path of the counts that may not fall, from the root. */
  ratchet: string
  /** Reports of test runs. */
  results: Glob[]
  /** Left out where none is set. */
  gates?: Gates
  /** Which rules are on where `rules` says nothing of them. */
  profile: Profile
  rules: RuleSettings
  overrides: Override[]
  limits: { bytes: number }
  /** What parses Markdown. */
  parser: ParserChoice
  /** Where the reports of this run go, from the root: they are not read as code. */
  reports?: readonly string[]
  /** The file that was read, from the root; left out for the defaults. */
  source?: string
}
