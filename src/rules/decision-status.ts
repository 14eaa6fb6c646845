import { nearest } from '../model/nearest.ts'
import { decisionsOf, statusOf } from './shared/decisions.ts'
import { CART, decided, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** Whether a decision holds must not be a matter of reading. */
// MM-MRULE-0061
export const decisionStatus: Rule = {
  id: 'decision-status',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'The status of a decision begins with a word of the vocabulary.',
  source: 'Seed 003, decision log (number 43 of our list of checks)',
  examples: [
    moduleExample({ [CART]: decided('### D-001 — One\n- **Status:** active, since May') }),
    moduleExample(
      {
        [CART]: decided(
          '### D-001 — One\n- **Status:** approved',
          '### D-002 — Two\n- **Status:** Rejectd',
        ),
      },
      `${CART}:5:15 Unexpected status "approved" of D-001, expected one of active, superseded, rejected, deferred`,
      `${CART}:8:15 Unexpected status "Rejectd" of D-002, did you mean "rejected"?`,
    ),
  ],
  check({ modules, moduleVocabulary }) {
    const { statuses } = moduleVocabulary
    return modules.flatMap((spec) =>
      decisionsOf(spec).flatMap(({ id, status }) => {
        if (!status || statusOf(status, moduleVocabulary) !== undefined) return []
        const word = status.word || status.text.text
        const near = nearest(word, statuses)
        const hint =
          near === undefined ? `expected one of ${statuses.join(', ')}` : `did you mean "${near}"?`
        const message = `Unexpected status "${word}" of ${id.id}, ${hint}`
        return [findingAt(spec, status.text.position, id.id, message)]
      }),
    )
  },
}
