import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** A comment that is nearly a marker is passed over by every program that looks for markers. */
// MM-MRULE-0010
export const sectionMarkerForm: Rule = {
  id: 'section-marker-form',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description: 'A comment that is meant to mark a section is written <!--SECTION:NAME-->.',
  source: 'Seed 003, SECTION anchors (number 5 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: '# Module: cart\n\n<!--SECTION:PHASE_P1-->\nText\n<!--/SECTION:PHASE_P1-->\n',
    }),
    moduleExample(
      { [CART]: '# Module: cart\n\n<!-- SECTION:Vision -->\n\nText\n' },
      `${CART}:3:1 Unexpected <!-- SECTION:Vision -->, expected <!--SECTION:VISION-->`,
    ),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n```text\n<!--SECTION:HANDOFF-->\n## Handoff\n<!--/SECTION:HANDOFF-->\n```\n',
      },
      `${CART}:3:1 Unexpected block of code that hides markers of sections, expected a fence that ends above them, or an example without them`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) => [
      ...spec.markers.nearMisses.map(({ text, position, expected }) =>
        findingAt(spec, position, text, `Unexpected ${text}, expected ${expected}`),
      ),
      ...spec.markers.inCode.map((position) =>
        findingAt(
          spec,
          position,
          'markers in code',
          'Unexpected block of code that hides markers of sections, expected a fence that ends above them, or an example without them',
        ),
      ),
    ])
  },
}
