import { nearest } from '../model/nearest.ts'
import { contractsOf } from './shared/contracts.ts'
import { entityNames, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** The inventory is a closed world: what it does not name has no contract. */
// MM-MRULE-0040
export const unknownContract: Rule = {
  id: 'unknown-contract',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each contract is that of an entity of the inventory.',
  source: 'Seed 003, closed world (number 38 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(
        ['`Pay` | Port | Pays'],
        '## Module Contracts\n\n### 5.1 Ports\n\n#### Port: `Pay`\n\n- **Purpose:** Pays',
      ),
    }),
    moduleExample(
      {
        [CART]: inventoried(
          ['`Payment` | Port | Pays'],
          '## Module Contracts\n\n### Port: `Paymet`\n\n- **Purpose:** Pays',
        ),
      },
      `${CART}:11:11 Unexpected contract of Paymet, which the inventory does not have, did you mean "Payment"?`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const names = entityNames(spec)
      if (names.size === 0) return []
      return contractsOf(spec).flatMap(({ name }) => {
        const own = plainName(name.text)
        if (names.has(own)) return []
        const near = nearest(own, [...names])
        const hint = near === undefined ? 'expected a row of it' : `did you mean "${near}"?`
        const message = `Unexpected contract of ${own}, which the inventory does not have, ${hint}`
        return [findingAt(spec, name.position, own, message)]
      })
    })
  },
}
