import { contractsOfType } from './shared/contracts.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** What an adapter does to the world outside is what its tests must stand in for. */
// MM-MRULE-0043
export const adapterEffects: Rule = {
  id: 'adapter-effects',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description: 'Each Adapter lists its side effects, or says None.',
  source: 'Seed 003, ports and adapters (number 32 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: contracted('#### Adapter: `Card`', '- **Side Effects:** None'),
    }),
    moduleExample(
      { [CART]: contracted('#### Adapter: `Card`', '- **Side Effects:**') },
      `${CART}:4:1 Unexpected Adapter Card without side effects, expected a list of them, or None`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      contractsOfType(spec, 'Adapter', trace.moduleVocabulary).flatMap(
        ({ name, sideEffects, heading }) => {
          if (sideEffects && (sideEffects.none || sideEffects.texts.length > 0)) return []
          const message = `Unexpected Adapter ${name.text} without side effects, expected a list of them, or None`
          return [findingAt(spec, heading, name.text, message)]
        },
      ),
    )
  },
}
