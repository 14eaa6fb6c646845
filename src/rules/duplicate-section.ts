import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** Of two sections of one name nobody knows which is meant. */
// MM-MRULE-0010
export const duplicateSection: Rule = {
  id: 'duplicate-section',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description: 'A module spec has each marked section once.',
  source: 'Seed 003, SECTION anchors (number 3 of our list of checks)',
  examples: [
    moduleExample({ [CART]: '# Module: cart\n\n<!--SECTION:A-->\nA\n<!--/SECTION:A-->\n' }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n<!--SECTION:A-->\nA\n<!--/SECTION:A-->\n\n<!--SECTION:A-->\nB\n<!--/SECTION:A-->\n',
      },
      `${CART}:7:1 Unexpected second section A, expected the one of line 3 alone`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) =>
      spec.markers.faults.flatMap(({ kind, name, position, other }) => {
        if (kind !== 'duplicate' || !other) return []
        const line = other.position.start.line
        const message = `Unexpected second section ${name}, expected the one of line ${line} alone`
        const related = [{ path: spec.path, ...other.position }]
        return [{ ...findingAt(spec, position, name, message), related }]
      }),
    )
  },
}
