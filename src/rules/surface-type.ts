import { entitiesOf, modulesIn, plainName, plainType } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { fieldOf, surfacesOf } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

/** Of two types nobody knows which one holds. */
// MM-MRULE-0031
export const surfaceType: Rule = {
  id: 'surface-type',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'The surface of an entity has the type that the inventory gives it.',
  source: 'Seed 003, Entity Surfaces (number 23 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(
        ['`Pay` | Port (optional) | Pays'],
        '## Entity Surfaces\n\n### `Pay`\n\n- **Type:** port',
      ),
    }),
    moduleExample(
      {
        [CART]: inventoried(
          ['`Pay` | Port | Pays'],
          '## Entity Surfaces\n\n### `Pay`\n\n- **Type:** Service',
        ),
      },
      `${CART}:13:13 Unexpected type "Service" of Pay, expected "Port" as in the inventory`,
    ),
  ],
  check(trace) {
    const words = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) => {
      const types = new Map(
        entitiesOf(spec).map(({ name, type }) => [plainName(name.text), type?.text ?? '']),
      )
      return surfacesOf(spec).flatMap(({ name, fields }) => {
        const value = fieldOf(fields, 'type')?.value
        const type = types.get(plainName(name.text))
        if (
          !value ||
          value.text === '' ||
          !type ||
          plainType(value.text, words) === plainType(type, words)
        ) {
          return []
        }
        const message = `Unexpected type "${value.text}" of ${name.text}, expected "${type}" as in the inventory`
        return [findingAt(spec, value.position, name.text, message)]
      })
    })
  },
}
