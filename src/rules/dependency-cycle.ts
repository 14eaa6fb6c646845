import { circlesIn } from '../model/circles.ts'
import { moduleName } from '../model/module-names.ts'
import type { TracedModule } from '../model/module-trace.ts'
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
    const circles = circlesIn(all, (spec) => edges.get(spec) ?? [])
    return circles.flatMap((circle) => {
      const [spec] = circle
      const list = spec?.dependencies?.dependsOn
      if (!spec || !list) return []
      const names = circle.map(moduleName).join(' -> ')
      const message = `Unexpected circle of dependencies ${names}, expected none`
      return [findingAt(spec, list.position, names, message)]
    })
  },
}

function dependenciesOf(spec: TracedModule, trace: Trace): TracedModule[] {
  const names = spec.dependencies?.dependsOn?.names ?? []
  return names.flatMap((one) => moduleFor(one, spec, trace) ?? [])
}
