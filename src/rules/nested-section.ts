import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** Counts of markers are right where one section stands in another, and what each holds is not. */
// MM-MRULE-0010
export const nestedSection: Rule = {
  id: 'nested-section',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description: 'No marked section of a module spec begins within another.',
  source: 'Seed 003, SECTION anchors are flat (number 2 of our list of checks)',
  examples: [
    moduleExample({
      [CART]:
        '# Module: cart\n\n<!--SECTION:A-->\nA\n<!--/SECTION:A-->\n<!--SECTION:B-->\nB\n<!--/SECTION:B-->\n',
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n<!--SECTION:A-->\n<!--SECTION:B-->\nB\n<!--/SECTION:A-->\n<!--/SECTION:B-->\n',
      },
      `${CART}:4:1 Unexpected section B within section A, expected <!--/SECTION:A--> (line 6) above it`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) =>
      spec.markers.faults.flatMap(({ kind, name, position, other }) => {
        if ((kind !== 'nested' && kind !== 'interleaved') || !other) return []
        const around = spec.markers.sections.find(({ open }) => open.position === other.position)
        const line = around ? ` (line ${around.close.position.start.line})` : ''
        const message = `Unexpected section ${name} within section ${other.name}, expected <!--/SECTION:${other.name}-->${line} above it`
        return [findingAt(spec, position, `${name} in ${other.name}`, message)]
      }),
    )
  },
}
