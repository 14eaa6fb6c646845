import type { TracedModule } from '../../model/module-trace.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import { contractsOfType, type NamedContract } from './contracts.ts'
import { plainName } from './entities.ts'

/** The contracts of the adapters of some modules, by the names of the ports that they implement. */
export function adaptersByPort(
  siblings: readonly TracedModule[],
  vocabulary: ModuleVocabulary,
): Map<string, NamedContract[]> {
  const found = new Map<string, NamedContract[]>()
  for (const adapter of siblings.flatMap((one) => contractsOfType(one, 'Adapter', vocabulary))) {
    const ports = new Set(adapter.implements.map(({ text }) => plainName(text)))
    for (const port of ports) found.set(port, [...(found.get(port) ?? []), adapter])
  }
  return found
}
