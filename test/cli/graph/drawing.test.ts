import { expect, test } from 'vitest'
import { repository } from '../../repository.ts'
import { violations } from '../schema.ts'
import { GREEN, moduleSpec, scopeSpec, shop } from './shop.ts'

const SUMMARY = '3 modules, 4 arrows, 3 drawn graphs compared: 0 differences, 0 warnings\n'

test('MM-GRAPH-0001: all scopes are groups, and arrows lead where the lists say', async () => {
  const ran = await repository(GREEN).run('mustmark graph')
  expect(ran).toEqual({
    code: 0,
    stdout: `graph TD
  subgraph scope_1["shop"]
    observability
    orders
    payments
  end
  api-contracts(["api-contracts"])
  orders --> observability
  orders --> payments
  payments --> observability
  payments -. Scope Reference .-> api-contracts
`,
    stderr: SUMMARY,
  })
})

test('MM-GRAPH-0001: one scope is drawn without a group, its own modules first', async () => {
  const ran = await repository(GREEN).run('mustmark graph shop')
  expect(ran.stdout.split('\n').slice(0, 5)).toEqual([
    'graph TD',
    '  observability',
    '  orders',
    '  payments',
    '  api-contracts(["api-contracts"])',
  ])
  expect(ran).toMatchObject({ code: 0, stderr: SUMMARY })
})

test('MM-GRAPH-0001: --format dot is a graph for Graphviz', async () => {
  const { stdout, code } = await repository(GREEN).run('mustmark graph --format dot')
  expect(code).toBe(0)
  expect(stdout).toBe(`digraph modules {
  node [shape=box];
  subgraph cluster_1 {
    label="shop";
    "observability";
    "orders";
    "payments";
  }
  "api-contracts" [shape=ellipse];
  "orders" -> "observability";
  "orders" -> "payments";
  "payments" -> "observability";
  "payments" -> "api-contracts" [style=dotted, label="Scope Reference"];
}
`)
})

test('MM-GRAPH-0015: json has places, circles and differences, and is valid', async () => {
  const files = {
    ...GREEN,
    ...shop({ a: { on: '`b`, `ghost`, [w](https://w.example/x.md)' }, b: { on: '`a`' } }, [
      'a --> c',
      'a -->',
    ]),
    'specs/shop/x/x.spec.md': moduleSpec('x'),
  }
  const { stdout, code } = await repository(files).run('mustmark graph shop --format json')
  const graph = JSON.parse(stdout)
  expect(violations('graph', graph)).toEqual([])
  expect(code).toBe(1)
  expect(graph.circles).toEqual([['a', 'b', 'a']])
  expect(graph.nodes.map((one: { id: string; kind: string }) => `${one.kind} ${one.id}`)).toEqual(
    expect.arrayContaining(['module a', 'module b', 'module x', 'unknown ghost', 'outside w']),
  )
  const [edge] = graph.edges
  expect(edge).toMatchObject({ from: 'a', to: 'b', kind: 'depends on' })
  expect(edge.place).toMatchObject({
    path: 'specs/shop/a/a.spec.md',
    start: { line: 5, column: 19 },
  })
  const kinds = graph.remarks.map((one: { kind: string }) => one.kind)
  expect(kinds).toEqual(expect.arrayContaining(['circle', 'unread-graph', 'unlisted-module']))
  expect(violations('graph', { ...graph, circles: [['a']] })).not.toEqual([])
})

test('MM-GRAPH-0002 MM-GRAPH-0008: a module in a module is one, and two of one name are told apart', async () => {
  const files = {
    'specs/shop/shop.spec.md': scopeSpec('shop', ['a', 'b', 'a/core', 'b/core']).replaceAll(
      /core\/[ab]\/core/g,
      'core/core',
    ),
    'specs/shop/a/a.spec.md': moduleSpec('a', { on: '[core](./core/core.spec.md)' }),
    'specs/shop/a/core/core.spec.md': moduleSpec('core'),
    'specs/shop/b/b.spec.md': moduleSpec('b', { on: '`core`' }),
    'specs/shop/b/core/core.spec.md': moduleSpec('core'),
  }
  const { stdout, stderr } = await repository(files).run('mustmark graph shop')
  expect(stdout).toBe(`graph TD
  a
  module_a_core["a/core"]
  b
  module_b_core["b/core"]
  a --> module_a_core
  b --> module_a_core
`)
  expect(stderr).toContain(
    'specs/shop/b/b.spec.md:5:19: error: Unexpected core behind Depends on, which ' +
      'specs/shop/a/core/core.spec.md and specs/shop/b/core/core.spec.md are called, expected a link to one\n',
  )
})

test('MM-GRAPH-0006: what stands outside of the scope is drawn with its own words', async () => {
  const files = {
    ...shop({
      a: {
        on: '[core](../../bank/core/core.spec.md), [far](https://far.example/far.spec.md), `gone`',
        reference: '`bank`',
      },
      core: {},
    }),
    'specs/bank/bank.spec.md': scopeSpec('bank', ['core'], undefined, 'library'),
    'specs/bank/core/core.spec.md': moduleSpec('core'),
  }
  const repo = repository(files)
  expect((await repo.run('mustmark graph shop')).stdout).toBe(`graph TD
  a
  module_shop_core["core"]
  gone["gone (unknown)"]:::dashed
  bank(["bank"])
  module_bank_core["bank/core"]
  far
  a --> module_bank_core
  a --> far
  a --> gone
  a -. Scope Reference .-> bank
  classDef dashed stroke-dasharray: 4 4
`)
  // With all scopes each stands in its own, the scope's spec too.
  expect((await repo.run('mustmark graph')).stdout).toContain(`  subgraph scope_1["bank"]
    bank(["bank"])
    module_bank_core["core"]
  end
`)
})

test('MM-CORE-0001 MM-GRAPH-0001: files in any order give the same bytes', async () => {
  const turned = Object.fromEntries(Object.entries(GREEN).reverse())
  for (const line of ['graph', 'graph --format dot', 'graph --format json']) {
    const one = await repository(GREEN).run(`mustmark ${line}`)
    expect(await repository(turned).run(`mustmark ${line}`)).toEqual(one)
  }
})
