import { nearest } from '../model/nearest.ts'
import { entityNames, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { surfacesOf } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

/** The inventory is a closed world: what it does not name is not there. */
// MM-MRULE-0030
export const unknownSurface: Rule = {
  id: 'unknown-surface',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description: 'Each surface is that of an entity of the inventory.',
  source: 'Seed 003, closed world (number 22 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(
        ['`Cart` | Entity | Holds lines'],
        '## Entity Surfaces\n\n### Entities\n\n#### `Cart`\n\n##### `add`\n',
      ),
    }),
    moduleExample(
      {
        [CART]: inventoried(
          ['`Basket` | Entity | Holds lines'],
          '## Entity Surfaces\n\n### `Baskets`\n\nText',
        ),
      },
      `${CART}:11:5 Unexpected surface of Baskets, which the inventory does not have, did you mean "Basket"?`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const names = entityNames(spec)
      if (names.size === 0) return []
      return surfacesOf(spec).flatMap(({ name }) => {
        const own = plainName(name.text)
        if (names.has(own)) return []
        const near = nearest(own, [...names])
        const hint = near === undefined ? 'expected a row of it' : `did you mean "${near}"?`
        const message = `Unexpected surface of ${own}, which the inventory does not have, ${hint}`
        return [findingAt(spec, name.position, own, message)]
      })
    })
  },
}
