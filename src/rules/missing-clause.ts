import { contractsOfType } from './shared/contracts.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { KINDS, nearLabels } from './shared/near-labels.ts'
import type { Rule } from './types.ts'

/** An absent clause may mean that there is none, or that nobody has thought of it. */
// MM-MRULE-0041
export const missingClause: Rule = {
  id: 'missing-clause',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'The contract of a Port has preconditions, postconditions and invariants, or None.',
  source: 'Seed 003, Design by Contract (number 29 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: contracted(
        '#### Port: `Pay`',
        '- **Contract (DbC):**',
        '  - Preconditions: None',
        '  - Postconditions:',
        '    - It is paid.',
        '  - **Invariants:** None',
      ),
    }),
    moduleExample(
      {
        [CART]: contracted(
          '#### Port: `Pay`',
          '- **Contract (DbC):**',
          '  - Preconditions:',
          '  - Postconditions: It is paid.',
        ),
      },
      `${CART}:4:1 Unexpected Port Pay without Preconditions, Invariants, expected clauses, or None, behind each label`,
    ),
  ],
  check(trace) {
    const { labels } = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) =>
      contractsOfType(spec, 'Port', trace.moduleVocabulary).flatMap((contract) => {
        const { name, clauses, heading } = contract
        // A label that is mistyped is told of itself.
        const mistyped = nearLabels(contract, trace.moduleVocabulary).map(({ kind }) => kind)
        const said = new Set(
          clauses.filter((list) => list.none || list.clauses.length > 0).map(({ kind }) => kind),
        )
        const missing = KINDS.filter((kind) => !said.has(kind) && !mistyped.includes(kind))
        if (missing.length === 0) return []
        const names = missing.map((kind) => labels[kind]?.[0] ?? kind).join(', ')
        const message = `Unexpected Port ${name.text} without ${names}, expected clauses, or None, behind each label`
        return [findingAt(spec, heading, name.text, message)]
      }),
    )
  },
}
