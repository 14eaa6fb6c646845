import { contractsOf } from './shared/contracts.ts'
import { entitiesOf, isOfType, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** A port without a contract is one that each adapter fills in its own way. */
// MM-MRULE-0040
export const missingContract: Rule = {
  id: 'missing-contract',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each Port of the inventory has a contract.',
  source: 'Seed 003, contracts live on ports (number 28 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(
        ['`Pay` | Port | Pays', '`Line` | Value Object | A line'],
        '## Module Contracts\n\n### `Pay` (Port)\n\n- **Purpose:** Pays',
      ),
    }),
    moduleExample(
      { [CART]: inventoried(['`Pay` | Port (v1) | Pays'], '## Module Contracts\n\nNone') },
      `${CART}:7:3 Unexpected Port Pay without a contract, expected a heading such as Port: \`Pay\` in the section of contracts`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      if (!spec.sections.some(({ name }) => name === 'MODULE_CONTRACTS')) return []
      const known = new Set(contractsOf(spec).map(({ name }) => plainName(name.text)))
      return entitiesOf(spec).flatMap((row) => {
        const name = plainName(row.name.text)
        if (!isOfType(row, 'Port', trace.moduleVocabulary) || known.has(name)) return []
        const message = `Unexpected Port ${name} without a contract, expected a heading such as Port: \`${name}\` in the section of contracts`
        return [findingAt(spec, row.name.position, name, message)]
      })
    })
  },
}
