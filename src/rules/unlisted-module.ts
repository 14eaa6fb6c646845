import type { TracedModule } from '../model/module-trace.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { targetOf } from './shared/module-targets.ts'
import type { Finding, Rule } from './types.ts'

const map = (rows: string) => `# shop: Product Specification\n\n## Module Map\n\n${rows}\n`

/** A module that its scope does not know of is found by nobody who does not look for it. */
// MM-MRULE-0072
export const unlistedModule: Rule = {
  id: 'unlisted-module',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each module stands in the Module Map of its scope.',
  source: 'Seed 003, Module Map (number 59 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: map('- [cart](./cart/cart.spec.md) — Holds lines'),
      [CART]: '# Module: cart\n',
    }),
    moduleExample(
      { [SHOP]: map('None'), [CART]: '# Module: cart\n' },
      `${CART} Unexpected module that the Module Map of ${SHOP} does not have, expected a row with a link`,
    ),
    moduleExample(
      { [SHOP]: '# shop: Library Specification\n', [CART]: '# Module: cart\n' },
      `${CART} Unexpected module of the scope ${SHOP}, which has no Module Map, expected one with a link`,
    ),
  ],
  check(trace) {
    const listed = new Map(
      trace.modules.flatMap((spec) => {
        const paths = pathsOf(spec)
        return paths ? [[spec.path, paths] as const] : []
      }),
    )
    return modulesIn(trace).flatMap(({ path, scopePath }): Finding[] => {
      if (scopePath === undefined) return []
      const paths = listed.get(scopePath)
      if (!paths) {
        // MM-MRULE-0102
        const message = `Unexpected module of the scope ${scopePath}, which has no Module Map, expected one with a link`
        return [{ path, subject: scopePath, message }]
      }
      if (paths.has(path)) return []
      const message = `Unexpected module that the Module Map of ${scopePath} does not have, expected a row with a link`
      return [{ path, subject: scopePath, message }]
    })
  },
}

/** What the map of a scope links to; nothing for a scope without one. */
function pathsOf(spec: TracedModule): Set<string> | undefined {
  const map = spec.scope?.moduleMap
  return map && new Set(map.rows.flatMap(({ url }) => targetOf(url, spec)?.path ?? []))
}
