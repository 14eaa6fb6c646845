import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { sectionTitle } from './shared/section-title.ts'
import type { Rule } from './types.ts'

/** A program goes by the marker and a reader by the heading: they must not read two sections. */
// MM-MRULE-0014
export const sectionHeading: Rule = {
  id: 'section-heading',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description: 'The marker and the heading of a section name the same section.',
  source: 'Seed 003, SECTION anchors (number 10 of our list of checks)',
  examples: [
    moduleExample({
      [CART]:
        '# Module: cart\n\n<!--SECTION:ENTITY_INVENTORY-->\n## 3. Entity Inventory (Closed-World)\n\nText\n<!--/SECTION:ENTITY_INVENTORY-->\n',
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n<!--SECTION:ENTITY_INVENTORY-->\n## Handoff\n\nText\n<!--/SECTION:ENTITY_INVENTORY-->\n',
      },
      `${CART}:4:1 Unexpected heading of HANDOFF (Handoff) behind the marker of ENTITY_INVENTORY (Entity Inventory), expected the same section`,
    ),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n<!--SECTION:ENTITY_INVENTRY-->\n## Entity Inventory\n\nText\n<!--/SECTION:ENTITY_INVENTRY-->\n',
      },
      `${CART}:4:1 Unexpected heading of ENTITY_INVENTORY (Entity Inventory) behind the marker ENTITY_INVENTRY, expected the marker ENTITY_INVENTORY`,
    ),
  ],
  check({ modules, moduleVocabulary: words }) {
    return modules.flatMap((spec) =>
      spec.sections.flatMap(({ name, marker, byHeading, heading }) => {
        if (marker === undefined || name === undefined || !heading) return []
        const at = (message: string) => [findingAt(spec, heading.position, marker, message)]
        // An unknown marker gives way to a heading that is known.
        if (name !== marker) {
          return at(
            `Unexpected heading of ${sectionTitle(name, words)} behind the marker ${marker}, expected the marker ${name}`,
          )
        }
        if (byHeading === undefined || !words.sections[marker]) return []
        const [own, other] = [marker, byHeading].map((one) => sectionTitle(one, words))
        return at(
          `Unexpected heading of ${other} behind the marker of ${own}, expected the same section`,
        )
      }),
    )
  },
}
