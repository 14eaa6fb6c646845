import { describe, expect, test } from 'vitest'
import type { ModuleSpec } from '../../../src/model/module-spec.ts'
import { goldenExample, hasSeed, PAYMENTS } from '../../golden-example.ts'
import { textAt } from '../text-at.ts'
import { moduleOf } from './module-of.ts'

function read(): { text: string; spec: ModuleSpec } {
  const text = goldenExample()
  return { text, spec: moduleOf(text, PAYMENTS) }
}

describe.skipIf(!hasSeed)("the seed's golden example, where ../shared is there", () => {
  test('MM-MOD-0002: has five sections, found by their headings', () => {
    const { spec } = read()
    expect(spec.kind).toBe('module')
    expect(spec.sections.map(({ name, heading }) => `${heading?.number} ${name}`)).toEqual([
      '2 MODULE_USAGE_EXAMPLE',
      '3 ENTITY_INVENTORY',
      '4 ENTITY_SURFACES',
      '5 MODULE_CONTRACTS',
      '9 INTER_MODULE_DEPENDENCIES',
    ])
  })

  test('MM-MOD-0010: has four entities under a statement in Russian', () => {
    const { text, spec } = read()
    expect(spec.inventory?.statement?.text).toMatch(/^Это полный список сущностей/)
    expect(spec.inventory?.rows.map(({ name, type }) => `${name?.text}: ${type?.text}`)).toEqual([
      'PaymentGatewayPort: Port',
      'StripePaymentAdapter: Adapter',
      'PaymentRequest: Value Object',
      'TransactionId: Value Object',
    ])
    const [first] = spec.inventory?.rows ?? []
    expect(first?.name && textAt(text, first.name.position)).toBe('`PaymentGatewayPort`')
  })

  test('MM-MOD-0020 MM-MOD-0021: has one surface, its consumers on one line', () => {
    const { spec } = read()
    const [surface, ...others] = spec.surfaces
    expect(others).toEqual([])
    expect(surface?.fields.map(({ label }) => label?.name)).toEqual([
      'type',
      'purpose',
      'operations',
      'lifecycle',
      'errors',
      'consumers',
    ])
    const { internal, external, other } = surface?.consumers ?? {}
    expect(internal?.map(({ code }) => code[0]?.text)).toEqual(['OrderProcessor'])
    expect(external?.map(({ text, none }) => [text, none])).toEqual([['N/A', true]])
    expect(other).toEqual([])
  })

  test('MM-MOD-0030 MM-MOD-0031: has a port with seven clauses and an adapter without any', () => {
    const { spec } = read()
    const [port, adapter, ...others] = spec.contracts
    expect(others).toEqual([])
    expect([port?.kind, port?.name?.text]).toEqual(['Port', 'PaymentGatewayPort'])
    expect(port?.clauses.map(({ kind, clauses }) => `${kind} ${clauses.length}`)).toEqual([
      'preconditions 3',
      'postconditions 2',
      'invariants 2',
    ])
    expect([adapter?.kind, adapter?.name?.text]).toEqual(['Adapter', 'StripePaymentAdapter'])
    expect(adapter?.clauses).toEqual([])
    expect(adapter?.implements.map(({ text }) => text)).toEqual(['PaymentGatewayPort'])
    expect(adapter?.sideEffects?.texts).toHaveLength(2)
  })

  test('MM-MOD-0007: has four paths in inline code, to three targets', () => {
    const { spec } = read()
    expect(spec.references.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
      'code ../../orders/orders.spec.md#orderprocessor',
      'code ../../observability/observability.spec.md',
      'code ../../../api-contracts/api-contracts.spec.md',
      'code ../../orders/orders.spec.md',
    ])
  })

  test('MM-MOD-0057: names its dependencies with the paths beside them', () => {
    const { spec } = read()
    const { dependsOn, scopeReference, providesTo } = spec.dependencies ?? {}
    const names = [dependsOn, scopeReference, providesTo].map((list) =>
      list?.names.map(({ name, url }) => `${name} ${url}`),
    )
    expect(names).toEqual([
      ['observability ../../observability/observability.spec.md'],
      ['api-contracts ../../../api-contracts/api-contracts.spec.md'],
      ['orders ../../orders/orders.spec.md'],
    ])
  })
})
