import { entitiesOf, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** Of two rows of one name nobody knows which one holds. */
// MM-MRULE-0022
export const duplicateEntity: Rule = {
  id: 'duplicate-entity',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each entity stands in the inventory of its module once.',
  source: 'Seed 003, Entity Inventory (number 17 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(['`Cart` | Entity | Holds lines', '`Line` | Entity | A line']),
    }),
    moduleExample(
      { [CART]: inventoried(['`Cart` | Entity | Holds lines', '`Cart` | Port | Else']) },
      `${CART}:8:3 Unexpected second row of Cart, expected the one of line 7 alone`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const seen = new Map<string, number>()
      return entitiesOf(spec).flatMap(({ name }) => {
        const key = plainName(name.text)
        const line = seen.get(key)
        if (line === undefined) {
          seen.set(key, name.position.start.line)
          return []
        }
        const message = `Unexpected second row of ${name.text}, expected the one of line ${line} alone`
        return [findingAt(spec, name.position, key, message)]
      })
    })
  },
}
