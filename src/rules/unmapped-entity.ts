import { entitiesOf, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const files = (component: string) =>
  `## File Structure\n\n**File Mapping:**\n\n- \`cart.ts\`: ${component}\n`

/** Who looks for an entity finds the file that it lives in. */
// MM-MRULE-0075
export const unmappedEntity: Rule = {
  id: 'unmapped-entity',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'Each entity of the inventory stands in the file mapping, where there is one.',
  source: 'Seed 003, File Structure (number 48 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(['`Cart` | Entity | Holds lines'], files('`Cart`')),
    }),
    moduleExample(
      { [CART]: inventoried(['`Cart` | Entity | Holds lines'], files('`Basket`')) },
      `${CART}:7:3 Unexpected Cart without a file, expected it in the file mapping`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const mapping = spec.fileStructure?.mapping ?? []
      if (mapping.length === 0) return []
      const said = new Set(
        mapping.flatMap(({ component }) => [
          ...component.text.split(/[^\p{L}\p{N}_$-]+/u),
          ...component.code.map(({ text }) => plainName(text)),
        ]),
      )
      return entitiesOf(spec).flatMap(({ name }) => {
        const own = plainName(name.text)
        if (said.has(own)) return []
        const message = `Unexpected ${own} without a file, expected it in the file mapping`
        return [findingAt(spec, name.position, own, message)]
      })
    })
  },
}
