import { expect, test } from 'vitest'
import { type Edit, foundAfter, foundIn } from './found.ts'
import { good } from './good.ts'

const CART = 'cart/cart.spec.md'
const PAY = 'pay/pay.spec.md'
const SHOP = 'shop.spec.md'

/** What is wrong, how it comes about, and which rules find it at which lines. */
const faults: [what: string, edits: Edit[], found: string[]][] = [
  [
    'MM-MRULE-0070: an example of use in words alone',
    [[PAY, /```ts[^`]*```/, 'One calls it.']],
    ['usage-example: ## 2. Module Usage Example'],
  ],
  [
    'MM-MRULE-0071: no link to the scope, and one that leads beside it',
    [
      [CART, '[the shop](../shop.spec.md)', 'the shop'],
      [PAY, '../shop.spec.md', '../../shop.spec.md'],
    ],
    [
      'scope-link: cart/cart.spec.md',
      'scope-link: It takes money, for [the shop](../../shop.spec.md).',
    ],
  ],
  [
    'MM-MRULE-0072: a row that leads nowhere, and a module that has no row',
    [[SHOP, '- [pay](./pay/pay.spec.md)', '- [pay](./pay.spec.md)']],
    ['unlisted-module: pay/pay.spec.md', 'module-map: - [pay](./pay.spec.md) — How a buyer pays'],
  ],
  [
    'MM-MRULE-0073: dependencies that are not there',
    [[CART, '[pay](../pay/pay.spec.md)', '[pay](../pay/pay.spec.md), `ship`']],
    ['unknown-dependency: - **Depends on:** [pay](../pay/pay.spec.md), `ship`'],
  ],
  [
    'MM-MRULE-0079: a path in inline code that leads nowhere',
    [[CART, '[pay](../pay/pay.spec.md)', '`pay` (`../../pay/pay.spec.md`)']],
    ['missing-spec: - **Depends on:** `pay` (`../../pay/pay.spec.md`)'],
  ],
  [
    'MM-MRULE-0074: a circle of dependencies',
    [[PAY, '- **Depends on:** None', '- **Depends on:** `cart`']],
    [
      'dependency-cycle: - **Depends on:** [pay](../pay/pay.spec.md)',
      'one-sided-dependency: - **Depends on:** `cart`',
    ],
  ],
  [
    'MM-MRULE-0074: a module that depends on itself',
    [[PAY, '- **Depends on:** None', '- **Depends on:** `pay`']],
    ['dependency-cycle: - **Depends on:** `pay`'],
  ],
  [
    'MM-MRULE-0074: an arrow of which the words know nothing',
    [[PAY, '## 10. Handoff', '```mermaid\ngraph TD\n  pay --> cart\n```\n\n## 10. Handoff']],
    ['dependency-graph: ```mermaid'],
  ],
  [
    'MM-MRULE-0075: a file that the tree does not have, and an entity without one',
    [[CART, '- `src/cart.ts`: `Cart`', '- `src/basket.ts`: `Basket`']],
    [
      'unmapped-entity: | `Cart` | Entity | Holds lines |',
      'file-mapping: - `src/basket.ts`: `Basket`',
    ],
  ],
  [
    'MM-MRULE-0076: a handoff that hands over no tests and no rules',
    [
      [CART, '- **Module Rules Additions:** None\n', ''],
      [CART, '`test/cart.test.ts`', 'None'],
    ],
    ['handoff-field: ## 10. Handoff'],
  ],
  [
    'MM-MRULE-0076: a handoff of a file that the tree does not have',
    [
      [
        CART,
        '- **Implementation files:** `src/cart.ts`',
        '- **Implementation files:** `src/line.ts`',
      ],
    ],
    ['handoff-file: - **Implementation files:** `src/line.ts`'],
  ],
  [
    'MM-MRULE-0077: a rule of an unknown category',
    [
      [
        PAY,
        '- **Module Rules Additions:** None\n- **Open risks:** None\n',
        '- **Module Rules Additions:** one\n\n| Rule | Category | Source |\n| - | - | - |\n| Be kind | manners | us |\n',
      ],
    ],
    ['rule-category: | Be kind | manners | us |'],
  ],
  [
    'MM-MRULE-0078: a module that the Golden DX does not compose',
    [[SHOP, '[pay](./pay/pay.spec.md#2-module-usage-example)', 'others']],
    ['uncomposed-module: pay/pay.spec.md'],
  ],
  [
    'MM-MRULE-0075: a line of a tree that does not fit',
    [[CART, '└── cart.ts', '│   │   └── cart.ts']],
    ['file-tree: │   │   └── cart.ts'],
  ],
  [
    'MM-MRULE-0078: a link of the Golden DX that leads to the top of a module',
    [[SHOP, 'pay.spec.md#2-module-usage-example', 'pay.spec.md']],
    ['composition-anchor: [pay](./pay/pay.spec.md).'],
  ],
  [
    'MM-MRULE-0080: a Port among the adapters',
    [
      [PAY, '├── ports/\n', '├── adapters/\n'],
      [PAY, '- `src/ports/payment.ts`', '- `src/adapters/payment.ts`'],
    ],
    [
      'port-folder: - `src/adapters/payment.ts`: `Payment`',
      'handoff-file: - **Implementation files:** `src/ports/payment.ts`, `src/adapters/card-payment.ts`',
    ],
  ],
  [
    'MM-MRULE-0081: a dependency of which the other side says nothing',
    [[PAY, '- **Provides to:** [cart](../cart/cart.spec.md)', '- **Provides to:** None']],
    ['one-sided-dependency: - **Depends on:** [pay](../pay/pay.spec.md)'],
  ],
]

test.each(faults)('%s', (_, edits, found) => {
  expect(foundAfter(...edits)).toEqual(found)
})

test('MM-MRULE-0081: a dependency on a module of another product', () => {
  const found = foundIn({
    ...good,
    'specs/bank/bank.spec.md': (good['specs/shop/shop.spec.md'] ?? '').replace('# shop', '# bank'),
    'specs/bank/book/book.spec.md': '# Module: book\n',
    'specs/shop/cart/cart.spec.md': (good['specs/shop/cart/cart.spec.md'] ?? '').replace(
      '[pay](../pay/pay.spec.md)',
      '[pay](../pay/pay.spec.md), [book](../../bank/book/book.spec.md)',
    ),
  })
  expect(found.filter((one) => one.startsWith('foreign-module'))).toEqual([
    'foreign-module: - **Depends on:** [pay](../pay/pay.spec.md), [book](../../bank/book/book.spec.md)',
  ])
})
