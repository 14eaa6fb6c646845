import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'

/** A section as a message names it: `ENTITY_INVENTORY (Entity Inventory)`. */
export function sectionTitle(name: string, { sections }: ModuleVocabulary): string {
  const title = sections[name]?.[0]
  return title === undefined ? name : `${name} (${title})`
}
