import type { TracedModule } from '../model/module-trace.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { targetOf } from './shared/module-targets.ts'
import type { Rule } from './types.ts'

const golden = (url: string) =>
  `# shop: Product Specification\n\n## Approved Golden DX Example\n\nSee [cart](${url}).\n`
const USAGE = '# Module: cart\n\n## 2. Module Usage Example\n\n```ts\nnew Cart()\n```\n'

/** Who follows the composition wants to see the module at work, not its vision. */
// MM-MRULE-0078
export const compositionAnchor: Rule = {
  id: 'composition-anchor',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'A link from a Golden DX to a module leads to its example of use.',
  source: 'Seed 003, composition view (number 62 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: golden('./cart/cart.spec.md#2-module-usage-example'),
      [CART]: USAGE,
    }),
    moduleExample(
      { [SHOP]: golden('./cart/cart.spec.md'), [CART]: USAGE },
      `${SHOP}:5:5 Unexpected link to a module and not to its example of use, expected ./cart/cart.spec.md#2-module-usage-example`,
    ),
  ],
  check({ modules }) {
    const specs = new Map(modules.map((spec) => [spec.path, spec]))
    return modules.flatMap((scope) =>
      (scope.scope?.goldenDx?.links ?? []).flatMap(({ url, position }) => {
        const target = targetOf(url, scope)
        const anchor = usageOf(specs.get(target?.path ?? ''))
        if (!target || anchor === undefined) return []
        if (target.fragment === anchor || target.fragment === 'MODULE_USAGE_EXAMPLE') return []
        const message = `Unexpected link to a module and not to its example of use, expected ${url.replace(/#.*$/s, '')}#${anchor}`
        return [findingAt(scope, position, url, message)]
      }),
    )
  },
}

/** The anchor of the section with the example of use; nothing for what is no module or has none. */
function usageOf(spec: TracedModule | undefined): string | undefined {
  if (spec?.kind !== 'module') return undefined
  return spec.sections.find(({ name }) => name === 'MODULE_USAGE_EXAMPLE')?.heading?.anchor
}
