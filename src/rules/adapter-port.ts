import type { TracedModule } from '../model/module-trace.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { nearest } from '../model/nearest.ts'
import { byScope } from './shared/by-scope.ts'
import { contractsOf, contractsOfType, type NamedContract } from './shared/contracts.ts'
import { entitiesOf, modulesIn, plainName, plainType } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { fieldOf } from './shared/surfaces.ts'
import type { Finding, Rule } from './types.ts'

const ROWS = ['`Pay` | Port | Pays', '`Card` | Adapter | Pays', '`Line` | Value Object | A line']
const adapters = (...names: string[]) =>
  names.map((name) => `### Adapter: \`Card\`\n\n- **Implements:** ${name}\n`).join('\n')

/** An adapter of nothing is a module's own affair; one of an unknown port cannot be checked. */
// MM-MRULE-0043
export const adapterPort: Rule = {
  id: 'adapter-port',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each Adapter says which Port of its scope it implements.',
  source: 'Seed 003, ports and adapters (number 31 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(ROWS, '## Module Contracts\n', adapters('`Pay` (`./pay.ts`)')),
    }),
    moduleExample(
      {
        [CART]: inventoried(ROWS, '## Module Contracts\n', adapters('', '`Pai`', '`Line`')),
      },
      `${CART}:14:1 Unexpected Adapter Card without a Port, expected one behind Implements`,
      `${CART}:20:19 Unexpected Port Pai of the Adapter Card, which no inventory of the scope has, did you mean "Pay"?`,
      `${CART}:24:19 Unexpected Value Object Line as the Port of the Adapter Card, expected a Port`,
    ),
  ],
  check(trace) {
    const typesFor = byScope(trace, (all) => typesAround(all, trace.moduleVocabulary))
    return modulesIn(trace).flatMap((spec) => {
      const types = typesFor(spec)
      return contractsOfType(spec, 'Adapter', trace.moduleVocabulary).flatMap((one) =>
        portsOf(one, spec, types, trace.moduleVocabulary),
      )
    })
  },
}

function portsOf(
  { name, implements: ports, fields, heading }: NamedContract,
  spec: TracedModule,
  types: ReadonlyMap<string, string>,
  words: ModuleVocabulary,
): Finding[] {
  if (ports.length === 0) {
    const message = `Unexpected Adapter ${name.text} without a Port, expected one behind Implements`
    return [findingAt(spec, heading, name.text, message)]
  }
  const isLinked = (fieldOf(fields, 'implements')?.value.links.length ?? 0) > 0
  return ports.flatMap((port) => {
    const type = types.get(plainName(port.text))
    const subject = `${name.text} ${port.text}`
    if (type === undefined) {
      // A link says that it is a port of elsewhere.
      if (isLinked || types.size === 0) return []
      const near = nearest(port.text, [...types.keys()])
      const hint = near === undefined ? 'expected one of them' : `did you mean "${near}"?`
      const message = `Unexpected Port ${port.text} of the Adapter ${name.text}, which no inventory of the scope has, ${hint}`
      return [findingAt(spec, port.position, subject, message)]
    }
    if (plainType(type, words) === 'port') return []
    const message = `Unexpected ${type} ${port.text} as the Port of the Adapter ${name.text}, expected a Port`
    return [findingAt(spec, port.position, subject, message)]
  })
}

/** The types of the entities of a scope; what has a contract as a Port is one. */
function typesAround(
  siblings: readonly TracedModule[],
  words: ModuleVocabulary,
): Map<string, string> {
  const rows = siblings.flatMap(entitiesOf)
  const types = new Map(rows.map(({ name, type }) => [plainName(name.text), type?.text ?? '']))
  for (const { name, kind } of siblings.flatMap(contractsOf)) {
    if (kind !== undefined && plainType(kind, words) === 'port')
      types.set(plainName(name.text), kind)
  }
  return types
}
