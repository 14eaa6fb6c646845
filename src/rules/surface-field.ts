import { modulesIn } from './shared/entities.ts'
import { missingFields } from './shared/missing-fields.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { surfacesOf } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

const FIELDS = ['type', 'purpose']

/** A heading alone says nothing of an entity. */
// MM-MRULE-0032
export const surfaceField: Rule = {
  id: 'surface-field',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each surface says the type and the purpose of its entity.',
  source: 'Seed 003, Entity Surfaces (number 24 of our list of checks)',
  examples: [
    moduleExample({
      [CART]:
        '# Module: cart\n\n## Entity Surfaces\n\n### `Cart`\n\n- **Type:** Entity\n- **Purpose:** Holds lines\n',
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n## Entity Surfaces\n\n### `Cart`\n\n- **Type:** Entity\n- **Purpose:**\n',
      },
      `${CART}:5:1 Unexpected surface of Cart without Purpose, expected a text behind each label`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      surfacesOf(spec).flatMap(({ name, fields, heading }) => {
        const missing = missingFields(fields, FIELDS, trace.moduleVocabulary)
        if (missing === undefined) return []
        const message = `Unexpected surface of ${name.text} without ${missing}, expected a text behind each label`
        return [findingAt(spec, heading, name.text, message)]
      }),
    )
  },
}
