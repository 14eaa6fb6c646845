import { expect, test } from 'vitest'
import { foundAfter, foundIn } from './found.ts'
import { good } from './good.ts'

const CART = 'cart/cart.spec.md'
const PAY = 'pay/pay.spec.md'
const SHOP = 'shop.spec.md'

test('MM-MRULE-0070: an example of use in words alone', () => {
  expect(foundAfter([PAY, /```ts[^`]*```/, 'One calls it.'])).toEqual([
    'usage-example: ## 2. Module Usage Example',
  ])
})

test('MM-MRULE-0071: no link to the scope, and one that leads beside it', () => {
  expect(
    foundAfter(
      [CART, '[the shop](../shop.spec.md)', 'the shop'],
      [PAY, '../shop.spec.md', '../../shop.spec.md'],
    ),
  ).toEqual([
    'scope-link: cart/cart.spec.md',
    'scope-link: It takes money, for [the shop](../../shop.spec.md).',
  ])
})

test('MM-MRULE-0072: a row that leads nowhere, and a module that has no row', () => {
  expect(foundAfter([SHOP, '- [pay](./pay/pay.spec.md)', '- [pay](./pay.spec.md)'])).toEqual([
    'unlisted-module: pay/pay.spec.md',
    'module-map: - [pay](./pay.spec.md) — How a buyer pays',
  ])
})

test('MM-MRULE-0073: dependencies that are not there', () => {
  expect(
    foundAfter([CART, '[pay](../pay/pay.spec.md)', '[pay](../pay/pay.spec.md), `ship`']),
  ).toEqual(['unknown-dependency: - **Depends on:** [pay](../pay/pay.spec.md), `ship`'])
})

test('MM-MRULE-0079: a path in inline code that leads nowhere', () => {
  expect(
    foundAfter([CART, '[pay](../pay/pay.spec.md)', '`pay` (`../../pay/pay.spec.md`)']),
  ).toEqual(['missing-spec: - **Depends on:** `pay` (`../../pay/pay.spec.md`)'])
})

test('MM-MRULE-0074: a circle of dependencies', () => {
  expect(foundAfter([PAY, '- **Depends on:** None', '- **Depends on:** `cart`'])).toEqual([
    'dependency-cycle: - **Depends on:** [pay](../pay/pay.spec.md)',
    'one-sided-dependency: - **Depends on:** `cart`',
  ])
})

test('MM-MRULE-0074: a module that depends on itself', () => {
  expect(foundAfter([PAY, '- **Depends on:** None', '- **Depends on:** `pay`'])).toEqual([
    'dependency-cycle: - **Depends on:** `pay`',
  ])
})

test('MM-MRULE-0100: a dependency that the graph does not show, and one that a dotted arrow shows', () => {
  expect(
    foundAfter([
      CART,
      '<!--/SECTION:INTER_MODULE_DEPENDENCIES-->',
      '```mermaid\ngraph TD\n  cart -. uses .-> pay\n```\n\n<!--/SECTION:INTER_MODULE_DEPENDENCIES-->',
    ]),
  ).toEqual(['undrawn-dependency: ```mermaid'])
})

test('MM-MRULE-0101: a section and an anchor that the other spec does not have', () => {
  expect(
    foundAfter([
      CART,
      'It holds what',
      'As `../pay/pay.spec.md#HANDOFF`, `../pay/pay.spec.md#10-handoff`\nand `../pay/pay.spec.md#THREATS`\nand `../pay/pay.spec.md#11-handoff` say, it holds what',
    ]),
  ).toEqual([
    'missing-spec: and `../pay/pay.spec.md#THREATS`',
    'missing-spec: and `../pay/pay.spec.md#11-handoff` say, it holds what a buyer wants, for [the shop](../shop.spec.md).',
  ])
})

test('MM-MRULE-0102: modules of a scope without a map', () => {
  expect(foundAfter([SHOP, /## 10\. Module Map[^#]*/, ''])).toEqual([
    'unlisted-module: cart/cart.spec.md',
    'unlisted-module: pay/pay.spec.md',
    'missing-section: shop.spec.md',
  ])
})

test('MM-MRULE-0097: files of the tree that nothing maps, tests and folders apart', () => {
  expect(
    foundAfter(
      [
        CART,
        '└── cart.ts',
        '├── cart.ts\n├── line.ts\n├── line.test.ts\n├── read.me\n└── deep/\n    └── sum.ts',
      ],
      [CART, '- `src/cart.ts`: `Cart`', '- `src/cart.ts`: `Cart`\n- `src/deep/`: sums'],
    ),
  ).toEqual(['unmapped-file: ├── line.ts'])
})

test('MM-MRULE-0098: ports and adapters in one folder', () => {
  expect(
    foundAfter(
      [PAY, 'ports/\n│   └── payment.ts', 'all/\n│   └── payment.ts'],
      [PAY, '- `src/ports/payment.ts`', '- `src/all/payment.ts`'],
      [PAY, '`src/ports/payment.ts`, `src', '`src/all/payment.ts`, `src'],
    ),
  ).toEqual(['port-folder: ## 7. File Structure'])
})

test('MM-MRULE-0099: a source of a rule that is not there, and one that is deferred', () => {
  expect(
    foundAfter([
      PAY,
      '- **Module Rules Additions:** None\n- **Open risks:** None\n',
      '- **Open risks:** None\n- **Module Rules Additions:**\n\n| Rule | Category | Source |\n| - | - | - |\n| A | coding | `specs/shop/shop.spec.md` |\n| B | coding | [rules](../cart/cart.spec.md#rules) |\n| C | coding | `ai/no.xml` |\n| D | coding | `ai/later.xml`, deferred |\n',
    ]),
  ).toEqual(['rule-source: | C | coding | `ai/no.xml` |'])
})

test('MM-MRULE-0074: an arrow of which the words know nothing', () => {
  expect(
    foundAfter([
      PAY,
      '## 10. Handoff',
      '```mermaid\ngraph TD\n  pay --> cart\n```\n\n## 10. Handoff',
    ]),
  ).toEqual(['undrawn-dependency: ```mermaid', 'dependency-graph: pay --> cart'])
})

test('MM-MRULE-0075: a file that the tree does not have, and an entity without one', () => {
  expect(foundAfter([CART, '- `src/cart.ts`: `Cart`', '- `src/basket.ts`: `Basket`'])).toEqual([
    'unmapped-entity: | `Cart` | Entity | Holds lines |',
    'unmapped-file: └── cart.ts',
    'file-mapping: - `src/basket.ts`: `Basket`',
  ])
})

test('MM-MRULE-0076: a handoff that hands over no tests and no rules', () => {
  expect(
    foundAfter(
      [CART, '- **Module Rules Additions:** None\n', ''],
      [CART, '`test/cart.test.ts`', 'None'],
    ),
  ).toEqual(['handoff-field: ## 10. Handoff'])
})

test('MM-MRULE-0076: a handoff of a file that the tree does not have', () => {
  expect(
    foundAfter([
      CART,
      '- **Implementation files:** `src/cart.ts`',
      '- **Implementation files:** `src/line.ts`',
    ]),
  ).toEqual(['handoff-file: - **Implementation files:** `src/line.ts`'])
})

test('MM-MRULE-0077: a rule of an unknown category', () => {
  expect(
    foundAfter([
      PAY,
      '- **Module Rules Additions:** None\n- **Open risks:** None\n',
      '- **Module Rules Additions:** one\n\n| Rule | Category | Source |\n| - | - | - |\n| Be kind | manners | us |\n',
    ]),
  ).toEqual(['rule-category: | Be kind | manners | us |'])
})

test('MM-MRULE-0078: a module that the Golden DX does not compose', () => {
  expect(foundAfter([SHOP, '[pay](./pay/pay.spec.md#2-module-usage-example)', 'others'])).toEqual([
    'uncomposed-module: pay/pay.spec.md',
  ])
})

test('MM-MRULE-0075: a line of a tree that does not fit', () => {
  expect(foundAfter([CART, '└── cart.ts', '│   │   └── cart.ts'])).toEqual([
    'file-tree: │   │   └── cart.ts',
  ])
})

test('MM-MRULE-0078: a link of the Golden DX that leads to the top of a module', () => {
  expect(foundAfter([SHOP, 'pay.spec.md#2-module-usage-example', 'pay.spec.md'])).toEqual([
    'composition-anchor: [pay](./pay/pay.spec.md).',
  ])
})

test('MM-MRULE-0080: a Port among the adapters', () => {
  expect(
    foundAfter(
      [PAY, '├── ports/\n', '├── adapters/\n'],
      [PAY, '- `src/ports/payment.ts`', '- `src/adapters/payment.ts`'],
    ),
  ).toEqual([
    'port-folder: - `src/adapters/payment.ts`: `Payment`',
    'handoff-file: - **Implementation files:** `src/ports/payment.ts`, `src/adapters/card-payment.ts`',
  ])
})

test('MM-MRULE-0081: a dependency of which the other side says nothing', () => {
  expect(
    foundAfter([PAY, '- **Provides to:** [cart](../cart/cart.spec.md)', '- **Provides to:** None']),
  ).toEqual(['one-sided-dependency: - **Depends on:** [pay](../pay/pay.spec.md)'])
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
