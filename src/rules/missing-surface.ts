import * as v from 'valibot'
import { entitiesOf, isOfType, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const options = v.strictObject({
  types: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1))),
      v.description('Types of the entities that need a surface; none for every type.'),
    ),
    [],
  ),
})

const SURFACE = '## Entity Surfaces\n\n### `Cart`\n\n- **Type:** Entity'

/** What others may ask of an entity stands in its surface, or nowhere. */
// MM-MRULE-0030
export const missingSurface: Rule<v.InferOutput<typeof options>> = {
  id: 'missing-surface',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'error' },
  description: 'Each entity of the inventory has a surface, or stands in the table of a group.',
  source: 'Seed 003, exhaustive surfaces (number 21 of our list of checks)',
  options,
  examples: [
    moduleExample({
      [CART]: inventoried(
        ['`Cart` | Entity | Holds lines', '`Line` | Value Object | A line'],
        SURFACE,
        '### Value Objects\n\n| Name |\n| - |\n| `Line` |',
      ),
    }),
    moduleExample({
      'mustmark.yaml':
        'profile: sdd-strict\nrules: { missing-surface: [error, { types: [Port] }] }\n',
      [CART]: inventoried(['`Cart` | Entity | Holds lines'], '## Entity Surfaces\n\nNone'),
    }),
    moduleExample(
      {
        [CART]: inventoried(
          ['`Cart` | Entity | Holds lines', '`Line` | Value Object | A line'],
          SURFACE,
        ),
      },
      `${CART}:8:3 Unexpected Line without a surface, expected a heading with \`Line\` in the section of surfaces`,
    ),
  ],
  check(trace, { optionsFor }) {
    return modulesIn(trace).flatMap((spec) => {
      // That the section is not there at all is one finding of another rule.
      if (!spec.sections.some(({ name }) => name === 'ENTITY_SURFACES')) return []
      const { types } = optionsFor(spec.path)
      const known = new Set(
        spec.surfaces.flatMap(({ name, group, listed }) => [
          ...(group ? [] : [plainName(name.text)]),
          ...listed.map(({ text }) => plainName(text)),
        ]),
      )
      return entitiesOf(spec).flatMap((row) => {
        const isAsked =
          types.length === 0 || types.some((type) => isOfType(row, type, trace.moduleVocabulary))
        const name = plainName(row.name.text)
        if (!isAsked || known.has(name)) return []
        const message = `Unexpected ${name} without a surface, expected a heading with \`${name}\` in the section of surfaces`
        return [findingAt(spec, row.name.position, name, message)]
      })
    })
  },
}
