import type { Contract, EntityName } from '../../model/module-entities.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import { entitiesOf, plainName, plainType } from './entities.ts'

/** A contract that names its entity. */
export type NamedContract = Contract & { name: EntityName }

/** The contracts of a module's entities, by place. */
export function contractsOf({ contracts }: TracedModule): NamedContract[] {
  return contracts.filter((one): one is NamedContract => one.name !== undefined)
}

/** Those of the entities of a type, by their headings, else by the inventory. */
export function contractsOfType(
  spec: TracedModule,
  wanted: string,
  vocabulary: ModuleVocabulary,
): NamedContract[] {
  const types = new Map(
    entitiesOf(spec).map(({ name, type }) => [
      plainName(name.text),
      plainType(type?.text ?? '', vocabulary),
    ]),
  )
  return contractsOf(spec).filter(({ kind, name }) => {
    const type = kind === undefined ? types.get(plainName(name.text)) : plainType(kind, vocabulary)
    return type === wanted.toLowerCase()
  })
}
