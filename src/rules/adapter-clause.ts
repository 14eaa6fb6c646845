import { contractsOfType } from './shared/contracts.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** What holds for one adapter alone a caller of the port cannot count on. */
// MM-MRULE-0042
export const adapterClause: Rule = {
  id: 'adapter-clause',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Clauses of a contract stand at the Port, not at its adapters.',
  source: 'Seed 003, contracts live on ports (number 30 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: contracted(
        '#### Adapter: `Card`',
        '- **Implements:** `Pay`',
        '- Preconditions: None',
      ),
    }),
    moduleExample(
      {
        [CART]: contracted(
          '#### Adapter: `Card`',
          '- **Implements:** `Pay`',
          '- Preconditions: A card is there.',
        ),
      },
      `${CART}:6:3 Unexpected Preconditions of the Adapter Card, expected them at the Port that it implements`,
    ),
  ],
  check(trace) {
    const { labels } = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) =>
      contractsOfType(spec, 'Adapter', trace.moduleVocabulary).flatMap(({ name, clauses }) =>
        clauses
          .filter((list) => list.clauses.length > 0)
          .map(({ kind, label }) => {
            const title = labels[kind]?.[0] ?? kind
            const message = `Unexpected ${title} of the Adapter ${name.text}, expected them at the Port that it implements`
            return findingAt(spec, label, `${name.text} ${kind}`, message)
          }),
      ),
    )
  },
}
