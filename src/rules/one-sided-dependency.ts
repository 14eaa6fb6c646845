import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { moduleFor } from './shared/module-targets.ts'
import type { Rule } from './types.ts'

const PAY = 'specs/shop/pay/pay.spec.md'
const module = (name: string, ...lines: string[]) =>
  [`# Module: ${name}`, '', '## Inter-Module Dependencies', '', ...lines, ''].join('\n')
const PRODUCT = '# shop: Product Specification\n'

/** Who changes a module looks at its own spec to see whom that touches. */
// MM-MRULE-0081
export const oneSidedDependency: Rule = {
  id: 'one-sided-dependency',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'A module that another depends on says that it provides to it.',
  source: 'Seed 003, Inter-Module Dependencies (number 55 of our list of checks, C13)',
  examples: [
    moduleExample({
      [SHOP]: PRODUCT,
      [CART]: module('cart', '- **Depends on:** `pay`'),
      [PAY]: module('pay', '- **Provides to:** `cart`'),
    }),
    moduleExample(
      {
        [SHOP]: PRODUCT,
        [CART]: module('cart', '- **Depends on:** `pay`'),
        [PAY]: module('pay', '- **Provides to:** None'),
      },
      `${CART}:5:19 Unexpected dependency pay, which does not say that it provides to this module, expected that in ${PAY}`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      (spec.dependencies?.dependsOn?.names ?? []).flatMap((one) => {
        const other = moduleFor(one, spec, trace)
        const back = other?.dependencies?.providesTo
        if (!other || other === spec || !back) return []
        if (back.names.some((name) => moduleFor(name, other, trace) === spec)) return []
        const message = `Unexpected dependency ${one.name}, which does not say that it provides to this module, expected that in ${other.path}`
        return [findingAt(spec, one.position, one.name, message)]
      }),
    )
  },
}
