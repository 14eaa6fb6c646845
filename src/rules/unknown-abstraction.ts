import * as v from 'valibot'
import { groupBy } from '../model/group.ts'
import type { TracedModule } from '../model/module-trace.ts'
import { entityNames, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const options = v.strictObject({
  known: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1))),
      v.description('Names that belong to the language or its library, and to no module.'),
    ),
    [
      ...['Array', 'ArrayBuffer', 'BigInt', 'Boolean', 'Buffer', 'Date', 'Error', 'Headers'],
      ...['Infinity', 'Map', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'Readonly'],
      ...['Record', 'RegExp', 'Request', 'Response', 'Set', 'String', 'Symbol', 'TypeError'],
      ...['Uint8Array', 'WeakMap', 'WeakSet', 'AbortController', 'AbortSignal', 'EventEmitter'],
      ...['FormData', 'Intl', 'None', 'True', 'False', 'Option', 'Result', 'Vec', 'Some', 'Ok'],
    ] as string[],
  ),
})

/** A name as programs write types: a capital first, and small letters in it. */
const NAME = /^[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*$/

const golden = (text: string) =>
  `# shop: Product Specification\n\n## Approved Golden DX Example\n\n${text}\n`
const CODE =
  '```ts\nimport { Cart, run } from "shop"\n\nconst all = new Map([[1, new Cart()]])\n```'

/** What the scope shows to its users is made of what its modules have. */
// MM-MRULE-0093
export const unknownAbstraction: Rule<v.InferOutput<typeof options>> = {
  id: 'unknown-abstraction',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'A type that the Golden DX of a scope names is an entity of one of its modules.',
  source: 'Seed 003, composition view (number 60 of our list of checks)',
  options,
  examples: [
    moduleExample({
      [SHOP]: golden(`\`Cart\` and \`cart.add()\`, as RFC says.\n\n${CODE}`),
      [CART]: inventoried(['`Cart` | Entity | Holds lines']),
    }),
    moduleExample(
      {
        [SHOP]: golden(`A \`Basket\` of the \`API\`.\n\n${CODE.replaceAll('Cart', 'Trolley')}`),
        [CART]: inventoried(['`Cart` | Entity | Holds lines']),
      },
      `${SHOP}:5:3 Unexpected Basket, which no inventory of the scope has, expected one of its entities`,
      `${SHOP}:8:10 Unexpected Trolley, which no inventory of the scope has, expected one of its entities`,
    ),
  ],
  check(trace, { optionsFor }) {
    const byScope = groupBy(modulesIn(trace), ({ scopePath = '' }) => scopePath)
    return trace.modules.flatMap((spec) => {
      const names = namesIn(byScope.get(spec.path) ?? [])
      // A scope whose modules are still to come has no inventory to hold anything against.
      if (!spec.scope?.goldenDx || names.size === 0) return []
      const known = new Set(optionsFor(spec.path).known)
      const { code, names: used } = spec.scope.goldenDx
      const seen = new Set<string>()
      return [...code.map(({ text, position }) => ({ name: text, position })), ...used].flatMap(
        ({ name, position }) => {
          if (!NAME.test(name) || known.has(name) || names.has(name) || seen.has(name)) return []
          seen.add(name)
          const message = `Unexpected ${name}, which no inventory of the scope has, expected one of its entities`
          return [findingAt(spec, position, name, message)]
        },
      )
    })
  },
}

/** The entities of some modules and the modules themselves; none where an inventory cannot be read. */
function namesIn(modules: readonly TracedModule[]): Set<string> {
  const entities = modules.map((one) => entityNames(one))
  if (entities.some((names) => names.size === 0)) return new Set()
  return new Set([
    ...entities.flatMap((names) => [...names]),
    ...modules.flatMap(({ title }) => (title ? [plainName(title.name)] : [])),
  ])
}
