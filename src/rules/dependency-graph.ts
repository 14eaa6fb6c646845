import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { remarksOf } from './shared/remarks-of.ts'
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
  description:
    'A solid arrow in a graph of modules leads to one that the first depends on in words.',
  source: 'Seed 003, Inter-Module Dependencies (number 53 of our list of checks)',
  examples: [
    moduleExample({ ...OTHERS, [CART]: cart('cart --> pay[the bank]') }),
    moduleExample({ ...OTHERS, [CART]: cart('cart -. Scope Reference .-> ship') }),
    moduleExample(
      { ...OTHERS, [CART]: cart('cart --> ship') },
      `${CART}:9:3 Unexpected arrow from cart to ship, expected ship behind Depends on`,
    ),
    moduleExample(
      {
        [SHOP]:
          '# shop: Product Specification\n\n## Module Map\n\n- [cart](./cart/cart.spec.md) — Lines\n- [pay](./pay/pay.spec.md) — Money\n\n```mermaid\ngraph TD\n  cart --> pay\n  pay --> cart\n```\n',
        'specs/shop/pay/pay.spec.md': '# Module: pay\n',
        [CART]: '# Module: cart\n\n## Inter-Module Dependencies\n\n- **Depends on:** `pay`\n',
      },
      `${SHOP}:11:3 Unexpected arrow from pay to cart, expected cart behind Depends on in specs/shop/pay/pay.spec.md`,
    ),
  ],
  check: ({ graphRemarks }) => remarksOf('drawn-arrow', graphRemarks),
}
