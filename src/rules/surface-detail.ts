import { modulesIn } from './shared/entities.ts'
import { missingFields } from './shared/missing-fields.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { surfacesOf } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

const FIELDS = ['properties', 'operations', 'lifecycle', 'events', 'errors']

/** A label with N/A says that there is nothing; no label may mean that nobody thought of it. */
// MM-MRULE-0032
export const surfaceDetail: Rule = {
  id: 'surface-detail',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description:
    'Each surface has properties, operations, lifecycle, events and errors, if only as N/A.',
  source: 'Seed 003, Entity Surfaces (number 24 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: [
        '# Module: cart\n\n## Entity Surfaces\n\n### `Cart`\n',
        '- **Public Properties:** N/A',
        '- **Public Operations:** N/A',
        '- **Lifecycle:** N/A',
        '- **Events Emitted:** N/A',
        '- **Errors & Degradation:**\n  - Full\n',
      ].join('\n'),
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n## Entity Surfaces\n\n### `Cart`\n\n- **Public Operations:** `add(line)`\n- **Public Properties:** N/A\n- **Lifecycle:** N/A\n',
      },
      `${CART}:5:1 Unexpected surface of Cart without Events Emitted, Errors & Degradation, expected each, or N/A behind its label`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      surfacesOf(spec).flatMap(({ name, fields, heading }) => {
        const missing = missingFields(fields, FIELDS, trace.moduleVocabulary)
        if (missing === undefined) return []
        const message = `Unexpected surface of ${name.text} without ${missing}, expected each, or N/A behind its label`
        return [findingAt(spec, heading, name.text, message)]
      }),
    )
  },
}
