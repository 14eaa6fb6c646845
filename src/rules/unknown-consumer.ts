import type { TracedModule } from '../model/module-trace.ts'
import type { PlacedText } from '../model/placed-text.ts'
import { byScope } from './shared/by-scope.ts'
import { areKnown, entityNames, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { surfacesOf } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

/** A name as programs write it; paths and calls are looked at elsewhere. */
const NAME = /^[A-Z][A-Za-z0-9]*$/

/** A consumer that is nowhere is one that was renamed, or never there. */
// MM-MRULE-0033
export const unknownConsumer: Rule = {
  id: 'unknown-consumer',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description:
    'An internal consumer in inline code is an entity or a module of the scope, or has a link.',
  source: 'Seed 003, no surface without a consumer (number 26 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: inventoried(
        ['`Cart` | Entity | Holds lines', '`Line` | Entity | A line'],
        '## Entity Surfaces\n\n### `Line`\n\n- **Consumers:** Internal: `Cart`; External: `Browser`',
      ),
    }),
    moduleExample(
      {
        [CART]: inventoried(
          ['`Line` | Entity | A line'],
          '## Entity Surfaces\n\n### `Line`\n\n- **Consumers:** Internal: `Ghost`',
        ),
      },
      `${CART}:13:28 Unexpected consumer Ghost of Line, expected an entity of the scope, or a link beside it`,
    ),
  ],
  check(trace) {
    const namesFor = byScope(trace, namesAround)
    return modulesIn(trace).flatMap((spec) => {
      const known = namesFor(spec)
      if (!known) return []
      return surfacesOf(spec).flatMap(({ name, consumers }) =>
        (consumers?.internal ?? []).filter(isAlone).flatMap(({ code }) =>
          code.flatMap(({ text, position }) => {
            if (!NAME.test(text) || known.has(text)) return []
            const message = `Unexpected consumer ${text} of ${name.text}, expected an entity of the scope, or a link beside it`
            return [findingAt(spec, position, `${name.text} ${text}`, message)]
          }),
        ),
      )
    })
  },
}

/** No link and no path says where the names come from. */
function isAlone({ links, code }: PlacedText): boolean {
  return links.length === 0 && !code.some(({ text }) => text.includes('/'))
}

/** Nothing where a row of theirs may have escaped us. */
function namesAround(siblings: readonly TracedModule[]): Set<string> | undefined {
  if (!areKnown(siblings)) return undefined
  return new Set(
    siblings.flatMap((one) => [
      ...entityNames(one),
      ...(one.title ? [plainName(one.title.name)] : []),
    ]),
  )
}
