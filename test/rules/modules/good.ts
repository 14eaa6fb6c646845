/** A scope with two modules that keeps every rule of module specs. */
export const good: Readonly<Record<string, string>> = {
  'specs/shop/shop.spec.md': `# shop: Product Specification

## 1. Scope Type

product

## 2. Vision & Primary Goal

People buy what they want.

## 3. Project Type

cli-utility

## 4. Approved Golden DX Example

\`\`\`sh
shop buy --limit 3 book
\`\`\`

The steps are those of [cart](./cart/cart.spec.md#2-module-usage-example) and
[pay](./pay/pay.spec.md#2-module-usage-example).

## 5. Requirements & Constraints

- \`--limit\` says how many lines a cart has.

## 6. Architecture

Two modules.

## 7. Decision Log

### D-001 — Two modules

- **Status:** active
- **Recorded:** 2026-01-02
- **Why:** They change for different reasons.
- **Risk accepted:** One more file.
- **Rejected alternatives:** One module.

## 8. Scope Dependencies

- **Depends on:** None
- **Provides to:** None

## 9. Bootstrap Requirements

No external bootstrap required.

## 10. Module Map

- [cart](./cart/cart.spec.md) — What a buyer wants
- [pay](./pay/pay.spec.md) — How a buyer pays

## 11. Handoff

None
`,
  'specs/shop/cart/cart.spec.md': `# Module: cart

<!--SECTION:MODULE_VISION-->
## 1. Module Vision

It holds what a buyer wants, for [the shop](../shop.spec.md).

<!--/SECTION:MODULE_VISION-->

<!--SECTION:MODULE_USAGE_EXAMPLE-->
## 2. Module Usage Example

\`\`\`ts
const cart = new Cart()
\`\`\`

<!--/SECTION:MODULE_USAGE_EXAMPLE-->

<!--SECTION:ENTITY_INVENTORY-->
## 3. Entity Inventory (Closed-World)

This is the complete list of entities.

| Name | Type | Purpose |
| ---- | ---- | ------- |
| \`Cart\` | Entity | Holds lines |

<!--/SECTION:ENTITY_INVENTORY-->

<!--SECTION:ENTITY_SURFACES-->
## 4. Entity Surfaces

### \`Cart\`

- **Type:** Entity
- **Purpose:** Holds lines
- **Public Properties:** \`lines\`
- **Public Operations:**
  - \`add(line) -> Cart\`
- **Lifecycle:** as long as a visit
- **Events Emitted:** N/A
- **Errors & Degradation:** N/A
- **Consumers:** Internal: \`CardPayment\`; External: the command line

<!--/SECTION:ENTITY_SURFACES-->

<!--SECTION:MODULE_CONTRACTS-->
## 5. Module Contracts

None

<!--/SECTION:MODULE_CONTRACTS-->

<!--SECTION:PUBLIC_OPTIONS-->
## 6. Public Options & Policies

- \`--limit\`: bound to \`Cart\`

<!--/SECTION:PUBLIC_OPTIONS-->

<!--SECTION:FILE_STRUCTURE-->
## 7. File Structure

\`\`\`text
src/
└── cart.ts
\`\`\`

**File Mapping:**

- \`src/cart.ts\`: \`Cart\`

<!--/SECTION:FILE_STRUCTURE-->

<!--SECTION:MODULE_DECISION_LOG-->
## 8. Module Decision Log

None

<!--/SECTION:MODULE_DECISION_LOG-->

<!--SECTION:INTER_MODULE_DEPENDENCIES-->
## 9. Inter-Module Dependencies

- **Depends on:** [pay](../pay/pay.spec.md)
- **Provides to:** None

<!--/SECTION:INTER_MODULE_DEPENDENCIES-->

<!--SECTION:HANDOFF-->
## 10. Handoff

- **Implementation files:** \`src/cart.ts\`
- **Test files:** \`test/cart.test.ts\`
- **Module Rules Additions:** None
- **Open risks:** None

<!--/SECTION:HANDOFF-->
`,
  'specs/shop/pay/pay.spec.md': `# Module: pay

## 1. Module Vision

It takes money, for [the shop](../shop.spec.md).

## 2. Module Usage Example

\`\`\`ts
new CardPayment().charge(request)
\`\`\`

## 3. Entity Inventory (Closed-World)

This is the complete list of entities.

| Name | Type | Purpose |
| ---- | ---- | ------- |
| \`Payment\` | Port | Takes money |
| \`CardPayment\` | Adapter | Takes money by card |
| \`FakePayment\` | Adapter | Takes none |

## 4. Entity Surfaces

### \`Payment\`

- **Type:** Port
- **Purpose:** Takes money
- **Public Properties:** N/A
- **Public Operations:** \`charge(request) -> Receipt\`
- **Lifecycle:** N/A
- **Events Emitted:** N/A
- **Errors & Degradation:** N/A
- **Consumers:** Internal: \`Cart\`

### \`CardPayment\`

- **Type:** Adapter
- **Purpose:** Takes money by card
- **Public Properties:** N/A
- **Public Operations:** N/A
- **Lifecycle:** N/A
- **Events Emitted:** N/A
- **Errors & Degradation:** N/A
- **Consumers:** Internal: \`Cart\`

### \`FakePayment\`

- **Type:** Adapter
- **Purpose:** Takes none
- **Public Properties:** N/A
- **Public Operations:** N/A
- **Lifecycle:** N/A
- **Events Emitted:** N/A
- **Errors & Degradation:** N/A
- **Consumers:** External: tests of the command line

## 5. Module Contracts

### 5.1 Ports

#### Port: \`Payment\`

- **Runtime Backing:** \`real-runtime\`
- **Verification Levels:** \`contract\`, \`unit\`
- **Deferred Runtime Scope:** None
- **Contract (DbC):**
  - Preconditions:
    - The sum is more than nothing.
  - Postconditions:
    - It is paid, or nothing has happened.
  - Invariants: None

### 5.2 Adapters

#### Adapter: \`CardPayment\`

- **Implements:** \`Payment\`
- **Runtime Backing:** \`real-runtime\`
- **Verification Levels:** \`integration\`
- **Side Effects:**
  - Calls the bank.

#### Adapter: \`FakePayment\`

- **Implements:** \`Payment\`
- **Runtime Backing:** \`simulation\`
- **Verification Levels:** \`unit\`
- **Deferred Runtime Scope:** All of it; it is for tests.
- **Side Effects:** None

## 6. Public Options & Policies

None

## 7. File Structure

\`\`\`text
src/
├── ports/
│   └── payment.ts
└── adapters/
    ├── card-payment.ts
    └── fake-payment.ts
\`\`\`

**File Mapping:**

- \`src/ports/payment.ts\`: \`Payment\`
- \`src/adapters/card-payment.ts\`: \`CardPayment\`
- \`src/adapters/fake-payment.ts\`: \`FakePayment\`

## 8. Module Decision Log

### D-001 — One bank

- **Status:** superseded by D-002
- **Recorded:** 2026-01-03
- **Why:** It is enough.
- **Risk accepted:** The bank is down.
- **Rejected alternatives:** Two banks.

### D-002 — Two banks

- **Status:** active
- **Recorded:** 2026-02-03
- **Why:** The bank was down.
- **Risk accepted:** None
- **Rejected alternatives:** Waiting.
- **Supersedes:** D-001

## 9. Inter-Module Dependencies

- **Depends on:** None
- **Provides to:** [cart](../cart/cart.spec.md)

## 10. Handoff

- **Implementation files:** \`src/ports/payment.ts\`, \`src/adapters/card-payment.ts\`
- **Test files:** \`test/payment.test.ts\`
- **Module Rules Additions:** None
- **Open risks:** None
`,
}
