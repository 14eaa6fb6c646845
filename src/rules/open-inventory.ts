import { modulesIn } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { wordIn } from './shared/word-in.ts'
import type { Rule } from './types.ts'

/** An inventory that ends in "etc." leaves it to the reader what else there is. */
// MM-MRULE-0023
export const openInventory: Rule = {
  id: 'open-inventory',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description: 'The inventory of a module names every entity, without "etc." and the like.',
  source: 'Seed 003, closed world (number 18 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(['`Cart` | Entity | Holds `pid1,pid2,...` of etcd']),
    }),
    moduleExample(
      {
        [CART]: inventoried([
          '`Cart` | Entity | Holds lines, notes, etc.',
          '`A` | Port | А и т.д.',
        ]),
      },
      `${CART}:7:21 Unexpected "etc" in an inventory, expected all that is meant`,
      `${CART}:8:16 Unexpected "и т.д" in an inventory, expected all that is meant`,
    ),
  ],
  check(trace) {
    const { openEnded } = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) => {
      const { texts = [], rows = [] } = spec.inventory ?? {}
      const cells = rows.flatMap(({ type, purpose, extra }) => [
        ...(type ? [type] : []),
        ...(purpose ? [purpose] : []),
        ...extra.map(({ cell }) => cell),
      ])
      return [...texts, ...cells].flatMap(({ text, prose, position }) => {
        const word = wordIn(prose, openEnded)
        if (word === undefined) return []
        const message = `Unexpected "${word}" in an inventory, expected all that is meant`
        return [findingAt(spec, position, text, message)]
      })
    })
  },
}
