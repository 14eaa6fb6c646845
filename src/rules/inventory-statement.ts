import { modulesIn } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** Without a word on it nobody knows whether what is not listed may be there. */
// MM-MRULE-0023
export const inventoryStatement: Rule = {
  id: 'inventory-statement',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'In front of the inventory stands that the list is complete.',
  source: 'Seed 003, closed world (number 19 of our list of checks)',
  examples: [
    moduleExample({ [CART]: inventoried(['`Cart` | Entity | Holds lines']) }),
    moduleExample(
      {
        [CART]: inventoried(['`Cart` | Entity | Holds lines']).replace('complete', ''),
      },
      `${CART}:5:1 Unexpected inventory without a statement in front of it, expected one that says that the list is complete`,
    ),
  ],
  check(trace) {
    const closed = trace.moduleVocabulary.closed.map((word) => word.toLowerCase())
    return modulesIn(trace).flatMap((spec) => {
      const [table] = spec.inventory?.tables ?? []
      if (!table) return []
      const before = (spec.inventory?.texts ?? []).filter(
        ({ position }) => position.start.offset < table.position.start.offset,
      )
      const isClosed = before.some(({ text }) =>
        closed.some((word) => text.toLowerCase().includes(word)),
      )
      if (isClosed) return []
      const message =
        'Unexpected inventory without a statement in front of it, expected one that says that the list is complete'
      return [findingAt(spec, table.position, 'statement', message)]
    })
  },
}
