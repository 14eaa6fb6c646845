import type { EntityName, InventoryRow } from '../../model/module-entities.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import type { Trace } from '../../model/trace.ts'
import { wordMeant } from '../../model/word-meant.ts'

/** A row of an inventory that names its entity. */
export type NamedRow = InventoryRow & { name: EntityName }

/** The entities of a module's inventory, by place, repeats kept. */
export function entitiesOf({ inventory }: TracedModule): NamedRow[] {
  return (inventory?.rows ?? []).filter((row): row is NamedRow => row.name !== undefined)
}

/** The names of a module's entities. */
export function entityNames(spec: TracedModule): Set<string> {
  return new Set(entitiesOf(spec).map(({ name }) => plainName(name.text)))
}

/**
 * Whether all entities of some modules are known: a table that cannot be read holds names that nothing
 * can be held against, and is told of itself.
 */
export function areKnown(specs: readonly TracedModule[]): boolean {
  return specs.every(({ inventory }) => {
    if (!inventory) return true
    const { list, brokenTable, tables } = inventory
    return !list && !brokenTable && !tables.some(({ missing }) => missing.includes('name'))
  })
}

/** A name without what generics, calls and parentheses add to it: `Box<T>` and `run()` are Box and run. */
export function plainName(text: string): string {
  return text.replace(/\s*[<([].*$/s, '').trim() || text.trim()
}

/** The word of the vocabulary that a type is, without what stands in parentheses. */
export function knownType(text: string, vocabulary: ModuleVocabulary): string | undefined {
  return wordMeant(withoutParenthesis(text), 'types', vocabulary)
}

/** A type as types are compared: without a parenthesis, in small letters, an alias as its word. */
export function plainType(text: string, vocabulary: ModuleVocabulary): string {
  return (knownType(text, vocabulary) ?? withoutParenthesis(text)).toLowerCase()
}

function withoutParenthesis(text: string): string {
  return text
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a row says that its entity is of a type, such as `Port (optional)`. */
export function isOfType(
  { type }: InventoryRow,
  wanted: string,
  vocabulary: ModuleVocabulary,
): boolean {
  return type !== undefined && plainType(type.text, vocabulary) === wanted.toLowerCase()
}

/** The modules of a trace. */
export function modulesIn({ modules }: Pick<Trace, 'modules'>): TracedModule[] {
  return modules.filter(({ kind }) => kind === 'module')
}

/** The modules of the scope that a module belongs to, itself among them. */
export function siblingsOf(spec: TracedModule, trace: Pick<Trace, 'modules'>): TracedModule[] {
  const { scopePath } = spec
  if (scopePath === undefined) return [spec]
  return modulesIn(trace).filter((one) => one.scopePath === scopePath)
}
