import { expect, test } from 'vitest'
import { type Edit, foundAfter } from './found.ts'

const CART = 'cart/cart.spec.md'
const PAY = 'pay/pay.spec.md'
const SHOP = 'shop.spec.md'
const ROW = '| `Cart` | Entity | Holds lines |'
const CONSUMERS = 'Internal: `CardPayment`; External: the command line'

/** What is wrong, how it comes about, and which rules find it at which lines. */
const faults: [what: string, edits: Edit[], found: string[]][] = [
  [
    'MM-MRULE-0020: a row with too few cells',
    [[PAY, '| `Payment` | Port | Takes money |', '| `Payment` | Port |']],
    ['inventory-columns: | `Payment` | Port |'],
  ],
  [
    'MM-MRULE-0021: a type that the vocabulary does not have',
    [
      [CART, ROW, '| `Cart` | Helper | Holds lines |'],
      [CART, '- **Type:** Entity', '- **Type:** Helper'],
    ],
    ['entity-type: | `Cart` | Helper | Holds lines |'],
  ],
  [
    'MM-MRULE-0022: an entity twice',
    [[CART, ROW, `${ROW}\n${ROW.replace('Holds', 'Has')}`]],
    ['duplicate-entity: | `Cart` | Entity | Has lines |'],
  ],
  [
    'MM-MRULE-0022: an entity of two modules',
    [
      [
        PAY,
        '| `FakePayment` | Adapter',
        `| \`Cart\` | Entity | Holds money |\n| \`FakePayment\` | Adapter`,
      ],
    ],
    [
      'missing-surface: | `Cart` | Entity | Holds money |',
      'shared-entity: | `Cart` | Entity | Holds money |',
      'unmapped-entity: | `Cart` | Entity | Holds money |',
    ],
  ],
  [
    'MM-MRULE-0023: an inventory that is left open',
    [[CART, ROW, '| `Cart` | Entity | Holds lines etc. |']],
    ['open-inventory: | `Cart` | Entity | Holds lines etc. |'],
  ],
  [
    'MM-MRULE-0023: an inventory that does not say that it is whole',
    [[CART, 'This is the complete list of entities.', 'Entities of the cart.']],
    ['inventory-statement: | Name | Type | Purpose |'],
  ],
  [
    'MM-MRULE-0024: no purpose, and one of two sentences',
    [
      [PAY, 'Takes none |', ' |'],
      [CART, ROW, '| `Cart` | Entity | Holds lines. Has a sum. |'],
    ],
    [
      'long-purpose: | `Cart` | Entity | Holds lines. Has a sum. |',
      'entity-purpose: | `FakePayment` | Adapter |  |',
    ],
  ],
  [
    'MM-MRULE-0030: an entity without a surface, and a surface without an entity',
    [[CART, '### `Cart`', '### `Basket`']],
    ['missing-surface: | `Cart` | Entity | Holds lines |', 'unknown-surface: ### `Basket`'],
  ],
  [
    'MM-MRULE-0031: another type than the inventory has',
    [[CART, '- **Type:** Entity', '- **Type:** Service']],
    ['surface-type: - **Type:** Service'],
  ],
  [
    'MM-MRULE-0032: labels without a text, and labels that are missing',
    [
      [CART, '- **Purpose:** Holds lines', '- **Purpose:**'],
      [CART, '- **Lifecycle:** as long as a visit\n', ''],
    ],
    ['surface-field: ### `Cart`', 'surface-detail: ### `Cart`'],
  ],
  [
    'MM-MRULE-0033: consumers that are not there',
    [[CART, CONSUMERS, 'Internal: N/A; External: N/A']],
    ['missing-consumer: - **Consumers:** Internal: N/A; External: N/A'],
  ],
  [
    'MM-MRULE-0033: a consumer that nobody knows yet',
    [[CART, CONSUMERS, 'Internal: a future feature']],
    ['missing-consumer: - **Consumers:** Internal: a future feature'],
  ],
  [
    'MM-MRULE-0033: a consumer that no inventory of the scope has',
    [[CART, '`CardPayment`', '`Ghost`']],
    ['unknown-consumer: - **Consumers:** Internal: `Ghost`; External: the command line'],
  ],
  [
    'MM-MRULE-0034: a signature of a language in a surface, and in a clause',
    [
      [CART, 'add(line) -> Cart', 'async add(line): Promise<Cart>'],
      [PAY, 'It is paid, or', 'request => paid, or'],
    ],
    [
      'surface-syntax: - `async add(line): Promise<Cart>`',
      'clause-syntax: - request => paid, or nothing has happened.',
    ],
  ],
  [
    'MM-MRULE-0040: a Port without a contract, and a contract without an entity',
    [
      [PAY, '#### Port: `Payment`', '#### Port: `Payments`'],
      [PAY, '- **Deferred Runtime Scope:** None', '- **Test Seam:** the bank'],
    ],
    [
      'missing-contract: | `Payment` | Port | Takes money |',
      'unknown-contract: #### Port: `Payments`',
    ],
  ],
  [
    'MM-MRULE-0041: a Port without invariants',
    [[PAY, '  - Invariants: None\n', '']],
    ['missing-clause: #### Port: `Payment`'],
  ],
  [
    'MM-MRULE-0042: clauses of an adapter',
    [[PAY, '  - Calls the bank.', '  - Calls the bank.\n- Postconditions: It is paid.']],
    ['adapter-clause: - Postconditions: It is paid.'],
  ],
  [
    'MM-MRULE-0043: an adapter of a port that is none, and one of no port without side effects',
    [
      [PAY, '- **Implements:** `Payment`', '- **Implements:** `Cart`'],
      [
        PAY,
        /- \*\*Implements:\*\* `Payment`\n([^#]*)- \*\*Side Effects:\*\* None\n/,
        '- **Runtime Backing:** simulation\n- **Verification Levels:** unit\n- **Deferred Runtime Scope:** all\n',
      ],
      [PAY, '- **Deferred Runtime Scope:** None', '- **Test Seam:** the bank'],
    ],
    [
      'adapter-port: - **Implements:** `Cart`',
      'adapter-port: #### Adapter: `FakePayment`',
      'adapter-effects: #### Adapter: `FakePayment`',
    ],
  ],
  [
    'MM-MRULE-0044: a backing and a level that are no words of the vocabulary',
    [
      [PAY, '`real-runtime`', 'real'],
      [PAY, '`integration`', '`by hand`'],
    ],
    [
      'runtime-backing: - **Runtime Backing:** real',
      'verification-level: - **Verification Levels:** `by hand`',
    ],
  ],
  [
    'MM-MRULE-0045: a simulation that defers nothing',
    [[PAY, 'All of it; it is for tests.', 'None']],
    ['deferred-scope: #### Adapter: `FakePayment`'],
  ],
  [
    'MM-MRULE-0046: a Port with one adapter and no reason',
    [[PAY, /#### Adapter: `FakePayment`[^#]*/, '']],
    ['single-adapter: #### Port: `Payment`'],
  ],
  [
    'MM-MRULE-0050: an option that nothing reads, and one that is put off for ever',
    [[CART, 'bound to `Cart`', 'how many lines\n- `--gift`: deferred']],
    ['unbound-option: - `--limit`: how many lines', 'unbound-option: - `--gift`: deferred'],
  ],
  [
    'MM-MRULE-0051: a flag that no module takes up',
    [[SHOP, 'how many lines a cart has.', 'how many lines; `--gift` wraps them.']],
    ['dropped-flag: - `--limit` says how many lines; `--gift` wraps them.'],
  ],
]

test.each(faults)('%s', (_, edits, found) => {
  expect(foundAfter(...edits)).toEqual(found)
})
