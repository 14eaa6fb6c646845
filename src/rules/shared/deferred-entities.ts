import type { TracedModule } from '../../model/module-trace.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import { entitiesOf, plainName } from './entities.ts'
import { wordIn } from './word-in.ts'

/** The names of the entities whose row says that they come later. */
export function deferredEntities(spec: TracedModule, { deferred }: ModuleVocabulary): Set<string> {
  const rows = entitiesOf(spec).filter(({ type, purpose, extra }) =>
    [type, purpose, ...extra.map(({ cell }) => cell)].some(
      (cell) => cell && wordIn(cell.text, deferred) !== undefined,
    ),
  )
  return new Set(rows.map(({ name }) => plainName(name.text)))
}
