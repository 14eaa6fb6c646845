import { decisionsWithout } from './shared/missing-fields.ts'
import { CART, decided, moduleExample } from './shared/module-example.ts'
import type { Rule } from './types.ts'

const FIELDS = ['recorded', 'risk', 'rejected']

/** What was weighed up then need not be weighed up again. */
// MM-MRULE-0062
export const decisionDetail: Rule = {
  id: 'decision-detail',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description:
    'Each decision says when it was recorded, which risk it accepts and what it rejects.',
  source: 'Seed 003, decision log (number 44 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: decided(
        '### D-001 — One\n- **Recorded:** May\n- **Risk accepted:** None\n- **Rejected alternatives:** Two',
      ),
    }),
    moduleExample(
      { [CART]: decided('### D-001 — One\n- **Recorded:** May\n- **Risk accepted:**') },
      `${CART}:4:1 Unexpected decision D-001 without Risk accepted, Rejected alternatives, expected a text behind each label`,
    ),
  ],
  check: (trace) => decisionsWithout(FIELDS, trace),
}
