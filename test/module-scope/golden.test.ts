import { describe, expect, test } from 'vitest'
import { goldenExample, hasSeed, PAYMENTS } from '../golden-example.ts'
import { edited, findings } from './scope.ts'

const BACKEND = `# backend: Product Specification

## 1. Scope Type

product

## 2. Vision & Primary Goal

Покупатель платит один раз.

## 9. Module Map

- [payments](./payments/payments.spec.md) — Списания
- [orders](./orders/orders.spec.md) — Заказы
- [observability](./observability/observability.spec.md) — Наблюдение
`

/** The specs around the example, as far as it speaks of them. */
const around = {
  'specs/backend/backend.spec.md': BACKEND,
  'specs/backend/orders/orders.spec.md':
    '# Module: orders\n\n## 4. Entity Surfaces\n\n### `OrderProcessor`\n\n- **Type:** Service\n',
  'specs/backend/observability/observability.spec.md': '# Module: observability\n',
  'specs/api-contracts/api-contracts.spec.md': '# api-contracts: Contracts Specification\n',
}

/** What is found in the example, each with its severity, the first line that it points at, and its message. */
function foundIn(profile: string, text = goldenExample()): string[] {
  const files = { ...around, 'mustmark.yaml': `profile: ${profile}\n`, [PAYMENTS]: text }
  return findings(files)
    .filter(({ path }) => path === PAYMENTS)
    .map(
      ({ severity, start, rule, message }) =>
        `${severity} ${start?.line ?? ''} ${rule}: ${message}`,
    )
}

/**
 * Wrong in both profiles. The example is a fragment: it has five of the sections, and its first, which
 * links to the scope, is not among them. Its paths count one folder too many.
 */
const inBoth = (severity: string) => [
  `${severity}  missing-section: Unexpected lack of 5 sections, expected MODULE_VISION (Module Vision), PUBLIC_OPTIONS (Public Options & Policies), FILE_STRUCTURE (File Structure), MODULE_DECISION_LOG (Module Decision Log), HANDOFF (Handoff)`,
  `${severity}  scope-link: Unexpected module spec without a link to its scope, expected one to specs/backend/backend.spec.md`,
  `${severity} 36 missing-spec: Unexpected path ../../orders/orders.spec.md#orderprocessor, which is not there, did you mean ../orders/orders.spec.md#orderprocessor?`,
  `${severity} 67 missing-spec: Unexpected path ../../observability/observability.spec.md, which is not there, did you mean ../observability/observability.spec.md?`,
  `${severity} 68 missing-spec: Unexpected path ../../../api-contracts/api-contracts.spec.md, which is not there, did you mean ../../api-contracts/api-contracts.spec.md?`,
  `${severity} 69 missing-spec: Unexpected path ../../orders/orders.spec.md, which is not there, did you mean ../orders/orders.spec.md?`,
]

describe.skipIf(!hasSeed)("the seed's golden example, where ../shared is there", () => {
  test('MM-MRULE-0079: under sdd its paths, and what a fragment lacks', () => {
    expect(foundIn('sdd').sort()).toEqual(inBoth('warning').sort())
  })

  test('MM-MRULE-0079: under sdd-strict also what it leaves out though the seed asks for it', () => {
    expect(foundIn('sdd-strict').sort()).toEqual(
      [
        ...inBoth('error'),
        // The seed wants the surface of every entity, and the example shows that of one.
        'error 22 missing-surface: Unexpected StripePaymentAdapter without a surface, expected a heading with `StripePaymentAdapter` in the section of surfaces',
        'error 23 missing-surface: Unexpected PaymentRequest without a surface, expected a heading with `PaymentRequest` in the section of surfaces',
        'error 24 missing-surface: Unexpected TransactionId without a surface, expected a heading with `TransactionId` in the section of surfaces',
        // Its own format of a surface has both labels, if only with N/A.
        'warning 28 surface-detail: Unexpected surface of PaymentGatewayPort without Public Properties, Events Emitted, expected each, or N/A behind its label',
        // A port needs two implementations or a word on why it is one (C9).
        'warning 40 single-adapter: Unexpected Port PaymentGatewayPort with 1 adapter, expected two, a test seam, or a live decision that names it',
      ].sort(),
    )
  })

  test('MM-MRULE-0079: the paths that are proposed are right', () => {
    const text = goldenExample().replaceAll('`../../', '`../')
    expect(foundIn('sdd', text).filter((one) => one.includes('missing-spec'))).toEqual([])
    const other = edited(
      { [PAYMENTS]: text },
      { path: PAYMENTS, from: '#orderprocessor', to: '#orderprocesor' },
    )
    expect(foundIn('sdd', other[PAYMENTS]).filter((one) => one.includes('missing-spec'))).toEqual([
      'warning 36 missing-spec: Unexpected anchor #orderprocesor, which specs/backend/orders/orders.spec.md does not have, did you mean #orderprocessor?',
    ])
  })
})
