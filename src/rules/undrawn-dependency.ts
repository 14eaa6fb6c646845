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
}

/** Who looks at the picture alone must not miss a dependency. */
// MM-MRULE-0100
export const undrawnDependency: Rule = {
  id: 'undrawn-dependency',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description:
    'What a module depends on in words has a solid arrow in its graph, where it has one.',
  source: 'Seed 003, Inter-Module Dependencies (number 53 of our list of checks)',
  examples: [
    moduleExample({ ...OTHERS, [CART]: cart('cart --> pay[the bank]') }),
    moduleExample(
      { ...OTHERS, [CART]: cart('cart -. Scope Reference .-> pay') },
      `${CART}:5:19 Unexpected dependency pay without an arrow, expected a solid one from cart in the graph`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const { dependsOn, graphs = [] } = spec.dependencies ?? {}
      if (!dependsOn || graphs.every(({ nodes }) => nodes.length === 0)) return []
      // A line that we cannot read may be the arrow.
      if (graphs.some(({ problems }) => problems.length > 0)) return []
      const drawn = new Set(drawnDependencies(spec, trace).map(({ target }) => target))
      return dependsOn.names.flatMap((one) => {
        const target = moduleFor(one, spec, trace)
        if (!target || target === spec || drawn.has(target)) return []
        // An arrow to a module of another scope is a reference, and dotted.
        if (target.scopePath !== spec.scopePath) return []
        const own = spec.title?.name ?? 'the module'
        const message = `Unexpected dependency ${one.name} without an arrow, expected a solid one from ${own} in the graph`
        return [findingAt(spec, one.position, one.name, message)]
      })
    })
  },
}
