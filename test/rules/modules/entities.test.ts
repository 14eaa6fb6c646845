import { expect, test } from 'vitest'
import { foundAfter, foundIn } from './found.ts'

const CART = 'cart/cart.spec.md'
const PAY = 'pay/pay.spec.md'
const SHOP = 'shop.spec.md'
const ROW = '| `Cart` | Entity | Holds lines |'
const CONSUMERS = 'Internal: `CardPayment`; External: the command line'

test('MM-MRULE-0020: a row with too few cells', () => {
  expect(foundAfter([PAY, '| `Payment` | Port | Takes money |', '| `Payment` | Port |'])).toEqual([
    'inventory-columns: | `Payment` | Port |',
  ])
})

test('MM-MRULE-0021: a type that the vocabulary does not have', () => {
  expect(
    foundAfter(
      [CART, ROW, '| `Cart` | Helper | Holds lines |'],
      [CART, '- **Type:** Entity', '- **Type:** Helper'],
    ),
  ).toEqual(['entity-type: | `Cart` | Helper | Holds lines |'])
})

test('MM-MRULE-0022: an entity twice', () => {
  expect(foundAfter([CART, ROW, `${ROW}\n${ROW.replace('Holds', 'Has')}`])).toEqual([
    'duplicate-entity: | `Cart` | Entity | Has lines |',
  ])
})

test('MM-MRULE-0022: an entity of two modules', () => {
  expect(
    foundAfter([
      PAY,
      '| `FakePayment` | Adapter',
      `| \`Cart\` | Entity | Holds money |\n| \`FakePayment\` | Adapter`,
    ]),
  ).toEqual([
    'missing-surface: | `Cart` | Entity | Holds money |',
    'shared-entity: | `Cart` | Entity | Holds money |',
    'unmapped-entity: | `Cart` | Entity | Holds money |',
  ])
})

test('MM-MRULE-0023: an inventory that is left open', () => {
  expect(foundAfter([CART, ROW, '| `Cart` | Entity | Holds lines etc. |'])).toEqual([
    'open-inventory: | `Cart` | Entity | Holds lines etc. |',
  ])
})

test('MM-MRULE-0023: an inventory that does not say that it is whole', () => {
  expect(
    foundAfter([CART, 'This is the complete list of entities.', 'Entities of the cart.']),
  ).toEqual(['inventory-statement: | Name | Type | Purpose |'])
})

test('MM-MRULE-0024: no purpose, and one of two sentences', () => {
  expect(
    foundAfter(
      [PAY, 'Takes none |', ' |'],
      [CART, ROW, '| `Cart` | Entity | Holds lines. Has a sum. |'],
    ),
  ).toEqual([
    'long-purpose: | `Cart` | Entity | Holds lines. Has a sum. |',
    'entity-purpose: | `FakePayment` | Adapter |  |',
  ])
})

test('MM-MRULE-0030: an entity without a surface, and a surface without an entity', () => {
  expect(foundAfter([CART, '### `Cart`', '### `Basket`'])).toEqual([
    'missing-surface: | `Cart` | Entity | Holds lines |',
    'unknown-surface: ### `Basket`',
  ])
})

test('MM-MRULE-0031: another type than the inventory has', () => {
  expect(foundAfter([CART, '- **Type:** Entity', '- **Type:** Service'])).toEqual([
    'surface-type: - **Type:** Service',
  ])
})

test('MM-MRULE-0032: labels without a text, and labels that are missing', () => {
  expect(
    foundAfter(
      [CART, '- **Purpose:** Holds lines', '- **Purpose:**'],
      [CART, '- **Lifecycle:** as long as a visit\n', ''],
    ),
  ).toEqual(['surface-field: ### `Cart`', 'surface-detail: ### `Cart`'])
})

test('MM-MRULE-0033: consumers that are not there', () => {
  expect(foundAfter([CART, CONSUMERS, 'Internal: N/A; External: N/A'])).toEqual([
    'missing-consumer: - **Consumers:** Internal: N/A; External: N/A',
  ])
})

test('MM-MRULE-0033: a consumer that nobody knows yet', () => {
  expect(foundAfter([CART, CONSUMERS, 'Internal: a future feature'])).toEqual([
    'missing-consumer: - **Consumers:** Internal: a future feature',
  ])
})

test('MM-MRULE-0033: a consumer that no inventory of the scope has', () => {
  expect(foundAfter([CART, '`CardPayment`', '`Ghost`'])).toEqual([
    'unknown-consumer: - **Consumers:** Internal: `Ghost`; External: the command line',
  ])
})

test('MM-MRULE-0034: a signature of a language in a surface, and in a clause', () => {
  expect(
    foundAfter(
      [CART, 'add(line) -> Cart', 'async add(line): Promise<Cart>'],
      [PAY, 'It is paid, or', 'request => paid, or'],
    ),
  ).toEqual([
    'surface-syntax: - `async add(line): Promise<Cart>`',
    'clause-syntax: - request => paid, or nothing has happened.',
  ])
})

test('MM-MRULE-0040: a Port without a contract, and a contract without an entity', () => {
  expect(
    foundAfter(
      [PAY, '#### Port: `Payment`', '#### Port: `Payments`'],
      [PAY, '- **Deferred Runtime Scope:** None', '- **Test Seam:** the bank'],
    ),
  ).toEqual([
    'missing-contract: | `Payment` | Port | Takes money |',
    'unknown-contract: #### Port: `Payments`',
  ])
})

test('MM-MRULE-0041: a Port without invariants', () => {
  expect(foundAfter([PAY, '  - Invariants: None\n', ''])).toEqual([
    'missing-clause: #### Port: `Payment`',
  ])
})

test('MM-MRULE-0042: clauses of an adapter', () => {
  expect(
    foundAfter([PAY, '  - Calls the bank.', '  - Calls the bank.\n- Postconditions: It is paid.']),
  ).toEqual(['adapter-clause: - Postconditions: It is paid.'])
})

test('MM-MRULE-0043: an adapter of a port that is none, and one of no port without side effects', () => {
  expect(
    foundAfter(
      [PAY, '- **Implements:** `Payment`', '- **Implements:** `Cart`'],
      [
        PAY,
        /- \*\*Implements:\*\* `Payment`\n([^#]*)- \*\*Side Effects:\*\* None\n/,
        '- **Runtime Backing:** simulation\n- **Verification Levels:** unit\n- **Deferred Runtime Scope:** all\n',
      ],
      [PAY, '- **Deferred Runtime Scope:** None', '- **Test Seam:** the bank'],
    ),
  ).toEqual([
    'adapter-port: - **Implements:** `Cart`',
    'adapter-port: #### Adapter: `FakePayment`',
    'adapter-effects: #### Adapter: `FakePayment`',
  ])
})

test('MM-MRULE-0044: a backing and a level that are no words of the vocabulary', () => {
  expect(foundAfter([PAY, '`real-runtime`', 'real'], [PAY, '`integration`', '`by hand`'])).toEqual([
    'runtime-backing: - **Runtime Backing:** real',
    'verification-level: - **Verification Levels:** `by hand`',
  ])
})

test('MM-MRULE-0045: a simulation that defers nothing', () => {
  expect(foundAfter([PAY, 'All of it; it is for tests.', 'None'])).toEqual([
    'deferred-scope: #### Adapter: `FakePayment`',
  ])
})

test('MM-MRULE-0046: a Port with one adapter and no reason', () => {
  expect(foundAfter([PAY, /#### Adapter: `FakePayment`[^#]*/, ''])).toEqual([
    'single-adapter: #### Port: `Payment`',
  ])
})

const SERVICE = ['#### Service: `Refund`', '', '- **Runtime Backing:** `real-runtime`']
const withContract = (...lines: string[]) =>
  foundIn({
    'specs/shop/pay/pay.spec.md': [
      '# Module: pay\n\n## Module Contracts\n',
      ...SERVICE,
      ...lines,
      '',
    ].join('\n'),
  }).filter((found) => /clause/.test(found))

test.each([
  '- Postcondtions:',
  '- **Postconditons:**',
  '- **Contract (DbC):**\n  - Pre-conditons: it is open',
])('MM-MRULE-0047: %j is nearly a label, told alone for the ID below it', (label) => {
  const found = withContract(label, '  - [REFUND-1] It is paid back.')
  expect(found).toEqual([`unread-clause: ${label.split('\n').at(-1)?.trim()}`])
})

test('MM-MRULE-0047: a mistyped label of a Port is not told as missing too', () => {
  expect(foundAfter([PAY, '  - Invariants: None\n', '  - Invarients: None\n'])).toEqual([
    'unread-clause: - Invarients: None',
  ])
})

test.each([
  '- [REFUND-1] It is paid back.',
  '- **REFUND-1:** It is paid back.',
  '\n[REFUND-1] It is paid back.',
  '\n| ID | Text |\n| - | - |\n| REFUND-1 | It is paid back. |',
  '- **After:**\n  1. REFUND-1: It is paid back.',
])('MM-MRULE-0047: %j is no clause, whatever it looks like', (line) => {
  expect(withContract(line)).toEqual([`unread-clause: ${line.split('\n').at(-1)?.trim()}`])
})

test.each([
  '- Postconditions:\n  - [REFUND-1] It is paid back.',
  '- **Requires:**\n  - [REFUND-1] It is open.',
  '- **Side Effects:** see REFUND-1',
  '- **Note:** D-007 says so.',
  '- D-007: says so.',
  '```text\n- [REFUND-1] It is paid back.\n```',
])('MM-MRULE-0047: nothing is told of %j', (line) => {
  expect(withContract(line)).toEqual([])
})

test('MM-MRULE-0050: an option that nothing reads, and one that is put off for ever', () => {
  expect(foundAfter([CART, 'bound to `Cart`', 'how many lines\n- `--gift`: deferred'])).toEqual([
    'unbound-option: - `--limit`: how many lines',
    'unbound-option: - `--gift`: deferred',
  ])
})

test('MM-MRULE-0051: a flag that no module takes up', () => {
  expect(
    foundAfter([SHOP, 'how many lines a cart has.', 'how many lines; `--gift` wraps them.']),
  ).toEqual(['dropped-flag: - `--limit` says how many lines; `--gift` wraps them.'])
})
