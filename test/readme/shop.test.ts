import { cpSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'

const fixtures = new URL('../fixtures/', import.meta.url)

/** The small scope that the README shows, as a fresh checkout. */
function shop(): Repository {
  const repo = repository({}, { git: true })
  cpSync(fileURLToPath(new URL('shop', fixtures)), repo.root, { recursive: true })
  return repo
}

test.each([
  ['shop.expected.txt', ['spec-extract', 'mustmark check']],
  ['shop-graph.expected.txt', ['mustmark graph shop']],
])('the scope prints %s and passes', async (name, lines) => {
  const repo = shop()
  let printed = ''
  for (const line of lines) {
    const { code, stdout, stderr } = await repo.run(line)
    expect(code).toBe(0)
    printed += `$ ${line}\n${stdout}${stderr}`
  }
  expect(printed).toBe(readFileSync(new URL(name, fixtures), 'utf8'))
})

test('the scope of the README has the clauses that it seems to have', async () => {
  const repo = shop()
  const { clauses } = JSON.parse((await repo.run('spec-extract --format json')).stdout).counts
  expect(clauses).toEqual({ total: 4, withoutId: 0 })
})

test.each([
  ['a clause that no test names', 'test/cart.test.ts', 'CART-PRE-1: ', '', 'error', 'gate-missed'],
  [
    'an entity without a row',
    'specs/shop/prices/prices.spec.md',
    /\| `FixedPrices`.*\n/,
    '',
    'error',
    'unknown-surface',
  ],
  [
    'a link without its ../',
    'specs/shop/cart/cart.spec.md',
    '(../shop.spec.md)',
    '(shop.spec.md)',
    'error',
    'broken-link',
  ],
  [
    'an arrow that no list has',
    'specs/shop/shop.spec.md',
    'cart --> prices',
    'prices --> cart',
    'warning',
    'dependency-graph',
  ],
  [
    'an option without a module',
    'specs/shop/cart/cart.spec.md',
    'Policies\n\nNone.',
    'Policies\n\n- `--gift`: wraps it',
    'warning',
    'unbound-option',
  ],
])('%s is found', async (_, path, from, to, severity, rule) => {
  const repo = shop()
  await repo.run('spec-extract')
  const before = repo.read(path)
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  repo.write(path, after)
  const { code, stdout } = await repo.run('mustmark check')
  expect(stdout).toMatch(new RegExp(`${severity}: .*\\(${rule}\\)`))
  expect(code).toBe(severity === 'error' ? 1 : 0)
})
