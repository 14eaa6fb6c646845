import { entitiesOf, modulesIn } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** A second sentence of an inventory is one that belongs to a surface or a contract. */
// MM-MRULE-0024
export const longPurpose: Rule = {
  id: 'long-purpose',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'The purpose of an entity is one sentence.',
  source: 'Seed 003, Entity Inventory (number 20 of our list of checks)',
  examples: [
    moduleExample({ [CART]: inventoried(['`Cart` | Entity | Holds lines, e.g. of a guest.']) }),
    moduleExample(
      { [CART]: inventoried(['`Cart` | Entity | Holds lines. Knows its sum.']) },
      `${CART}:7:21 Unexpected 2 sentences as the purpose of Cart, expected one`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      entitiesOf(spec).flatMap(({ name, purpose }) => {
        const count = purpose?.prose.split(/[.!?]\s+(?=\p{Lu})/u).length ?? 0
        if (!purpose || count < 2) return []
        const message = `Unexpected ${count} sentences as the purpose of ${name.text}, expected one`
        return [findingAt(spec, purpose.position, name.text, message)]
      }),
    )
  },
}
