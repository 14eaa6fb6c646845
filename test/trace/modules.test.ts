import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'

function modules(files: Readonly<Record<string, string>>) {
  return analyze(toConfig({ profile: 'sdd' }), memory(files)).trace.modules
}

test('MM-MRULE-0001: a module belongs to the scope above it, or to the one that it links to', () => {
  const found = modules({
    'specs/shop/shop.spec.md': '# shop: Product Specification\n',
    'specs/shop/cart/cart.spec.md': '# Module: cart\n\n[other](../../bank/bank.spec.md)\n',
    'specs/shop/cart/line/line.spec.md': '# Module: line\n',
    'specs/bank/bank.spec.md': '# bank: Product Specification\n',
    'elsewhere/pay.spec.md':
      '# Module: pay\n\nOf [the bank](../specs/bank/bank.spec.md#vision), [not](../specs/shop/shop.spec.md)\n',
    'elsewhere/lost.spec.md': '# Module: lost\n',
    'specs/a.md': '# Nothing of the kind\n',
  })
  expect(found.map(({ path, scopePath = 'none' }) => `${path} ${scopePath}`)).toEqual([
    'elsewhere/lost.spec.md none',
    'elsewhere/pay.spec.md specs/bank/bank.spec.md',
    'specs/bank/bank.spec.md none',
    'specs/shop/cart/cart.spec.md specs/shop/shop.spec.md',
    'specs/shop/cart/line/line.spec.md specs/shop/shop.spec.md',
    'specs/shop/shop.spec.md none',
  ])
})

test('MM-MRULE-0001: what a module links to is known as a path from the root', () => {
  const [found] = modules({
    'specs/s/a/a.spec.md':
      '# Module: a\n\n[b](../b/b.spec.md#x), `../c.spec.md`, [w](https://a.example)\n',
    'specs/s/b/b.spec.md': '# Module: b\n',
  })
  expect(found?.targets).toEqual([
    { path: 'specs/s/b/b.spec.md', fragment: 'x', exists: true },
    { path: 'specs/s/c.spec.md', exists: false },
    undefined,
  ])
})
