import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import { remarksOf } from './shared/remarks-of.ts'
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
    'What a module depends on in words has a solid arrow in its graph and in that of its scope.',
  source: 'Seed 003, Inter-Module Dependencies (number 53 of our list of checks)',
  examples: [
    moduleExample({ ...OTHERS, [CART]: cart('cart --> pay[the bank]') }),
    moduleExample(
      { ...OTHERS, [CART]: cart('cart -. Scope Reference .-> pay') },
      `${CART}:9:3 Unexpected dotted arrow from cart to pay, expected a solid one, for pay stands behind Depends on`,
    ),
    moduleExample(
      { ...OTHERS, [CART]: cart('cart') },
      `${CART}:7:1 Unexpected graph without cart --> pay, expected that arrow, for line 5 lists it`,
    ),
  ],
  check: ({ graphRemarks }) => remarksOf('undrawn-arrow', graphRemarks),
}
