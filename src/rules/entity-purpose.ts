import { entitiesOf, modulesIn } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** An entity without a purpose may be one that nobody needs. */
// MM-MRULE-0024
export const entityPurpose: Rule = {
  id: 'entity-purpose',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each entity of an inventory has a purpose.',
  source: 'Seed 003, Entity Inventory (number 20 of our list of checks)',
  examples: [
    moduleExample({ [CART]: inventoried(['`Cart` | Entity | Holds lines']) }),
    moduleExample(
      { [CART]: inventoried(['`Cart` | Entity | N/A']) },
      `${CART}:7:21 Unexpected Cart without a purpose, expected one sentence`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      entitiesOf(spec).flatMap(({ name, purpose }) => {
        if (!purpose || (purpose.text !== '' && !purpose.none)) return []
        const message = `Unexpected ${name.text} without a purpose, expected one sentence`
        return [findingAt(spec, purpose.position, name.text, message)]
      }),
    )
  },
}
