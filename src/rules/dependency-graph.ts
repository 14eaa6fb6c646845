import { drawnDependencies } from './shared/drawn-dependencies.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { moduleFor } from './shared/module-targets.ts'
import type { Rule } from './types.ts'

const cart = (edge: string) =>
  `# Module: cart\n\n## Inter-Module Dependencies\n\n- **Depends on:** \`pay\`\n\n\`\`\`mermaid\ngraph TD\n  ${edge}\n\`\`\`\n`
const OTHERS = {
  [SHOP]: '# shop: Product Specification\n',
  'specs/shop/pay/pay.spec.md': '# Module: pay\n',
  'specs/shop/ship/ship.spec.md': '# Module: ship\n',
}

/** The picture and the words must not show two modules. */
// MM-MRULE-0074
export const dependencyGraph: Rule = {
  id: 'dependency-graph',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A solid arrow from a module in its graph leads to one that it depends on in words.',
  source: 'Seed 003, Inter-Module Dependencies (number 53 of our list of checks)',
  examples: [
    moduleExample({ ...OTHERS, [CART]: cart('cart --> pay[the bank]') }),
    moduleExample({ ...OTHERS, [CART]: cart('cart -. Scope Reference .-> ship') }),
    moduleExample(
      { ...OTHERS, [CART]: cart('cart --> ship') },
      `${CART}:7:1 Unexpected arrow from cart to ship, expected ship behind Depends on`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const { dependsOn } = spec.dependencies ?? {}
      if (!dependsOn) return []
      const known = new Set(dependsOn.names.flatMap((one) => moduleFor(one, spec, trace) ?? []))
      return drawnDependencies(spec, trace).flatMap(({ edge: { from, to }, target, graph }) => {
        if (known.has(target)) return []
        const message = `Unexpected arrow from ${from} to ${to}, expected ${to} behind Depends on`
        return [findingAt(spec, graph.position, `${from} ${to}`, message)]
      })
    })
  },
}
