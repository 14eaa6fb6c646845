import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** A section that ends before it begins is empty for a program, and looks whole to a reader. */
// MM-MRULE-0010
export const reversedSection: Rule = {
  id: 'reversed-section',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description: 'The marker that opens a section stands above the one that closes it.',
  source: 'Seed 003, SECTION anchors (number 4 of our list of checks)',
  examples: [
    moduleExample({ [CART]: '# Module: cart\n\n<!--SECTION:A-->\nA\n<!--/SECTION:A-->\n' }),
    moduleExample(
      { [CART]: '# Module: cart\n\n<!--/SECTION:A-->\nA\n<!--SECTION:A-->\n' },
      `${CART}:3:1 Unexpected <!--/SECTION:A--> above <!--SECTION:A-->, expected it below`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) =>
      spec.markers.faults.flatMap(({ kind, name, position }) => {
        if (kind !== 'reversed') return []
        const message = `Unexpected <!--/SECTION:${name}--> above <!--SECTION:${name}-->, expected it below`
        return [findingAt(spec, position, name, message)]
      }),
    )
  },
}
