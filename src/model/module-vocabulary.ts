/** The words of module specs, by the name that our facts and rules use; a config adds to them. */
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
}
