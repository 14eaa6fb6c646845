import type { ModuleKind } from './module-spec.ts'

/** The vocabularies of which a text is one word or none, so that a word may have aliases. */
export const CLOSED_NAMES = [
  'types',
  'statuses',
  'scopeTypes',
  'runtimeBackings',
  'verificationLevels',
  'ruleCategories',
] as const

export type ClosedName = (typeof CLOSED_NAMES)[number]

/** The words of module specs, by the name that our facts and rules use; a config changes them. */
export interface ModuleVocabulary {
  /** Texts of headings by section name: `ENTITY_INVENTORY` has `Entity Inventory`. */
  sections: Readonly<Record<string, readonly string[]>>
  /** Labels by name: `purpose` has `Purpose`. */
  labels: Readonly<Record<string, readonly string[]>>
  /** Heads of columns by name: `name` has `Name` and `Entity`. */
  columns: Readonly<Record<string, readonly string[]>>
  /** What an entity can be. */
  types: readonly string[]
  /** What an item of a log can be: the first word of its status. */
  statuses: readonly string[]
  scopeTypes: readonly string[]
  projectTypes: readonly string[]
  runtimeBackings: readonly string[]
  verificationLevels: readonly string[]
  ruleCategories: readonly string[]
  bootstrapKinds: readonly string[]
  bootstrapOwners: readonly string[]
  /** What says that there is nothing. */
  none: readonly string[]
  /** What says that an option comes later. */
  deferred: readonly string[]
  /** What stands for a text that is still to be written. */
  placeholders: readonly string[]
  /** Names of the sections in the order in which a spec of each kind has them. */
  order: Readonly<Record<ModuleKind, readonly string[]>>
  /** Names of the sections that a spec has to have; those of a scope by its type, else `scope`. */
  required: Readonly<Record<string, readonly string[]>>
  /** Types of scopes that have modules. */
  scopesWithModules: readonly string[]
  /** Names of sections that belong to modules and not to their scope. */
  ofModules: readonly string[]
  /** What leaves a list open. */
  openEnded: readonly string[]
  /** What says that a list is whole, as parts of words. */
  closed: readonly string[]
  /** What stands in the place of a consumer that nobody knows yet. */
  someday: readonly string[]
  /** Names of the folders of ports and of adapters. */
  folders: Readonly<Record<'ports' | 'adapters', readonly string[]>>
  /** Signs of one programming language, as regular expressions with the flag `u`. */
  syntax: readonly string[]
  /** What else a word of a closed vocabulary is called, by the vocabulary and the word. */
  aliases: Readonly<Partial<Record<ClosedName, Readonly<Record<string, readonly string[]>>>>>
}
