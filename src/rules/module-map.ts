import { moduleExample, SHOP } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { targetOf } from './shared/module-targets.ts'
import type { Rule } from './types.ts'

const map = (...rows: string[]) =>
  ['# shop: Product Specification', '## Module Map', '', ...rows, ''].join('\n')

/** The map is how a reader gets from the scope to what it is made of. */
// MM-MRULE-0072
export const moduleMap: Rule = {
  id: 'module-map',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description: 'Each row of a Module Map leads to a spec that is there, and no two to the same.',
  source: 'Seed 003, Module Map (number 59 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: map('- [cart](./cart/cart.spec.md) — Holds lines'),
      'specs/shop/cart/cart.spec.md': '# Module: cart\n',
    }),
    moduleExample(
      {
        [SHOP]: map(
          '- [cart](./cart/cart.spec.md) — Holds lines',
          '- [basket](./cart/cart.spec.md) — Holds lines',
          '- [pay](./pay.spec.md) — Pays',
        ),
        'specs/shop/cart/cart.spec.md': '# Module: cart\n',
      },
      `${SHOP}:5:3 Unexpected second row for ./cart/cart.spec.md, expected the one of line 4 alone`,
      `${SHOP}:6:3 Unexpected row for ./pay.spec.md, which is not there, expected a module spec`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) => {
      const lines = new Map<string, number>()
      return (spec.scope?.moduleMap?.rows ?? []).flatMap(({ url, position }) => {
        const target = targetOf(url, spec)
        if (!target) return []
        if (!target.exists) {
          const message = `Unexpected row for ${url}, which is not there, expected a module spec`
          return [findingAt(spec, position, url, message)]
        }
        const line = lines.get(target.path)
        if (line === undefined) {
          lines.set(target.path, position.start.line)
          return []
        }
        const message = `Unexpected second row for ${url}, expected the one of line ${line} alone`
        return [findingAt(spec, position, url, message)]
      })
    })
  },
}
