import type { TracedModule } from '../model/module-trace.ts'
import { byScope } from './shared/by-scope.ts'
import { entitiesOf, entityNames, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const PRODUCT = '# shop: Product Specification\n'
const PAY = 'specs/shop/pay/pay.spec.md'

/** One name for two things in one scope, or one thing that two modules own. */
// MM-MRULE-0022
export const sharedEntity: Rule = {
  id: 'shared-entity',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'Each entity belongs to one module of its scope.',
  source: 'Seed 003, Entity Inventory (number 17 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: PRODUCT,
      [CART]: inventoried(['`Cart` | Entity | Holds lines']),
      [PAY]: inventoried(['`Pay` | Entity | Pays']),
    }),
    moduleExample(
      {
        [SHOP]: PRODUCT,
        [CART]: inventoried(['`Cart` | Entity | Holds lines']),
        [PAY]: inventoried(['`Cart` | Entity | Pays']),
      },
      `${PAY}:7:3 Unexpected entity Cart, which ${CART} has as well, expected one module of the scope to have it`,
    ),
  ],
  check(trace) {
    const ownersFor = byScope(trace, ownersOf)
    return modulesIn(trace).flatMap((spec) => {
      const owners = ownersFor(spec)
      return entitiesOf(spec).flatMap(({ name }) => {
        const owner = owners.get(plainName(name.text))
        if (owner === undefined || owner === spec.path) return []
        const message = `Unexpected entity ${name.text}, which ${owner} has as well, expected one module of the scope to have it`
        return [findingAt(spec, name.position, plainName(name.text), message)]
      })
    })
  },
}

/** Of each entity the first module that has it, by path. */
function ownersOf(siblings: readonly TracedModule[]): Map<string, string> {
  const owners = new Map<string, string>()
  for (const spec of siblings) {
    for (const name of entityNames(spec)) if (!owners.has(name)) owners.set(name, spec.path)
  }
  return owners
}
