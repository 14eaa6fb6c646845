import type { TracedModule } from '../model/module-trace.ts'
import { folderOf, nameOf } from '../model/path.ts'
import type { Trace } from '../model/trace.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { moduleFor } from './shared/module-targets.ts'
import type { Rule } from './types.ts'

const PAY = 'specs/shop/pay/pay.spec.md'
const module = (name: string, text: string) =>
  `# Module: ${name}\n\n## Inter-Module Dependencies\n\n- **Depends on:** ${text}\n`

/** Modules in a circle are one module in several files. */
// MM-MRULE-0074
export const dependencyCycle: Rule = {
  id: 'dependency-cycle',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'No module depends on itself through others.',
  source: 'Seed 003, Inter-Module Dependencies (number 54 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: '# shop: Product Specification\n',
      [CART]: module('cart', '`pay`'),
      [PAY]: module('pay', 'None'),
    }),
    moduleExample(
      {
        [SHOP]: '# shop: Product Specification\n',
        [CART]: module('cart', '`pay`'),
        [PAY]: module('pay', '[cart](../cart/cart.spec.md)'),
      },
      `${CART}:5:1 Unexpected circle of dependencies cart -> pay -> cart, expected none`,
    ),
  ],
  check(trace) {
    const all = modulesIn(trace)
    const edges = new Map(all.map((spec) => [spec, dependenciesOf(spec, trace)]))
    // Each circle is told once: at the first of its modules by path.
    return all.flatMap((spec, index) => {
      const later = new Set(all.slice(index))
      const circle = circleFrom(spec, edges, later)
      const list = spec.dependencies?.dependsOn
      if (!circle || !list) return []
      const names = circle.map(({ path }) => nameOf(folderOf(path))).join(' -> ')
      const message = `Unexpected circle of dependencies ${names}, expected none`
      return [findingAt(spec, list.position, names, message)]
    })
  },
}

function dependenciesOf(spec: TracedModule, trace: Trace): TracedModule[] {
  const names = spec.dependencies?.dependsOn?.names ?? []
  return names.flatMap((one) => moduleFor(one, spec, trace) ?? [])
}

/** The shortest way from a module back to itself through some modules. */
function circleFrom(
  start: TracedModule,
  edges: ReadonlyMap<TracedModule, readonly TracedModule[]>,
  within: ReadonlySet<TracedModule>,
): TracedModule[] | undefined {
  const seen = new Set<TracedModule>()
  let ways = [[start]]
  while (ways.length > 0) {
    const next: TracedModule[][] = []
    for (const way of ways) {
      for (const one of edges.get(way.at(-1) as TracedModule) ?? []) {
        if (one === start) return [...way, start]
        if (seen.has(one) || !within.has(one)) continue
        seen.add(one)
        next.push([...way, one])
      }
    }
    ways = next
  }
  return undefined
}
