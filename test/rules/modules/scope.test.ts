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
    'MM-MRULE-0100: a dependency that the graph does not show, and one that a dotted arrow shows',
    [
      [
        CART,
        '<!--/SECTION:INTER_MODULE_DEPENDENCIES-->',
        '```mermaid\ngraph TD\n  cart -. uses .-> pay\n```\n\n<!--/SECTION:INTER_MODULE_DEPENDENCIES-->',
      ],
    ],
    ['undrawn-dependency: ```mermaid'],
  ],
  [
    'MM-MRULE-0101: a section and an anchor that the other spec does not have',
    [
      [
        CART,
        'It holds what',
        'As `../pay/pay.spec.md#HANDOFF`, `../pay/pay.spec.md#10-handoff`\nand `../pay/pay.spec.md#THREATS`\nand `../pay/pay.spec.md#11-handoff` say, it holds what',
      ],
    ],
    [
      'missing-spec: and `../pay/pay.spec.md#THREATS`',
      'missing-spec: and `../pay/pay.spec.md#11-handoff` say, it holds what a buyer wants, for [the shop](../shop.spec.md).',
    ],
  ],
  [
    'MM-MRULE-0102: modules of a scope without a map',
    [[SHOP, /## 10\. Module Map[^#]*/, '']],
    [
      'unlisted-module: cart/cart.spec.md',
      'unlisted-module: pay/pay.spec.md',
      'missing-section: shop.spec.md',
    ],
  ],
  [
    'MM-MRULE-0097: files of the tree that nothing maps, tests and folders apart',
    [
      [
        CART,
        '└── cart.ts',
        '├── cart.ts\n├── line.ts\n├── line.test.ts\n├── read.me\n└── deep/\n    └── sum.ts',
      ],
      [CART, '- `src/cart.ts`: `Cart`', '- `src/cart.ts`: `Cart`\n- `src/deep/`: sums'],
    ],
    ['unmapped-file: ├── line.ts'],
  ],
  [
    'MM-MRULE-0098: ports and adapters in one folder',
    [
      [PAY, 'ports/\n│   └── payment.ts', 'all/\n│   └── payment.ts'],
      [PAY, '- `src/ports/payment.ts`', '- `src/all/payment.ts`'],
      [PAY, '`src/ports/payment.ts`, `src', '`src/all/payment.ts`, `src'],
    ],
    ['port-folder: ## 7. File Structure'],
  ],
  [
    'MM-MRULE-0099: a source of a rule that is not there, and one that is deferred',
    [
      [
        PAY,
        '- **Module Rules Additions:** None\n- **Open risks:** None\n',
        '- **Open risks:** None\n- **Module Rules Additions:**\n\n| Rule | Category | Source |\n| - | - | - |\n| A | coding | `specs/shop/shop.spec.md` |\n| B | coding | [rules](../cart/cart.spec.md#rules) |\n| C | coding | `ai/no.xml` |\n| D | coding | `ai/later.xml`, deferred |\n',
      ],
    ],
    ['rule-source: | C | coding | `ai/no.xml` |'],
  ],
  [
    'MM-MRULE-0074: an arrow of which the words know nothing',
    [[PAY, '## 10. Handoff', '```mermaid\ngraph TD\n  pay --> cart\n```\n\n## 10. Handoff']],
    ['undrawn-dependency: ```mermaid', 'dependency-graph: pay --> cart'],
  ],
  [
    'MM-MRULE-0075: a file that the tree does not have, and an entity without one',
    [[CART, '- `src/cart.ts`: `Cart`', '- `src/basket.ts`: `Basket`']],
    [
      'unmapped-entity: | `Cart` | Entity | Holds lines |',
      'unmapped-file: └── cart.ts',
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
