import { decisionsWithout } from './shared/missing-fields.ts'
import { CART, decided, moduleExample } from './shared/module-example.ts'
import type { Rule } from './types.ts'

const FIELDS = ['status', 'why']

/** A decision without a reason is made again as soon as somebody doubts it. */
// MM-MRULE-0062
export const decisionField: Rule = {
  id: 'decision-field',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each decision says its status and why it was made.',
  source: 'Seed 003, decision log (number 44 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: decided('### D-001 — One\n- **Status:** active\n- **Why:** It is enough.'),
    }),
    moduleExample(
      { [CART]: decided('### D-001 — One\n- **Status:** active') },
      `${CART}:4:1 Unexpected decision D-001 without Why, expected a text behind each label`,
    ),
  ],
  check: (trace) => decisionsWithout(FIELDS, trace),
}
