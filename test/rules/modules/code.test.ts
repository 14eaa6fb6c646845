import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/analyze.ts'
import { type ConfigInput, toConfig } from '../../../src/config/index.ts'
import { memory } from '../../../src/io/memory.ts'
import type { Command } from '../../../src/model/command.ts'
import { repository } from '../../repository.ts'
import { foundIn } from './found.ts'
import { good } from './good.ts'

const CART = 'specs/shop/cart/cart.spec.md'
const PAY = 'specs/shop/pay/pay.spec.md'

/** The code that the good specs describe. */
const CODE = {
  'src/cart.ts': 'export class Cart {\n  lines = []\n}\n',
  'src/ports/payment.ts': 'export interface Payment {}\n',
  'src/adapters/card-payment.ts': 'export class CardPayment {}\n',
  'src/adapters/fake-payment.ts': 'export class FakePayment {}\n',
  'test/cart.test.ts': "test('Ghost')\n",
  'test/payment.test.ts': '',
}

/** What the rules find in the good specs with their code, after some texts were replaced. */
function foundWith(
  texts: Readonly<Record<string, string | undefined>>,
  config?: ConfigInput,
): string[] {
  const all = Object.entries({ ...good, ...CODE, ...texts })
  return foundIn(
    Object.fromEntries(
      all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
    ),
    config,
  )
}

function edited(path: string, from: string, to: string): Record<string, string> {
  const text = good[path]?.replace(from, () => to)
  if (text === undefined || text === good[path]) throw new Error(`Nothing changed in ${path}`)
  return { [path]: text }
}

test('a scope whose code is as its specs say has no finding', () => {
  expect(foundWith({})).toEqual([])
})

describe('MM-MRULE-0090: verification levels', () => {
  const noTests = { 'test/payment.test.ts': undefined }
  const clause = (id: string) =>
    edited(PAY, '    - The sum is more', `    - [${id}] The sum is more`)
  const all = [
    'verification-evidence: - **Verification Levels:** `contract`, `unit`',
    'verification-evidence: - **Verification Levels:** `integration`',
    'verification-evidence: - **Verification Levels:** `unit`',
  ]

  test('need a test file of the handoff that is there', () => {
    expect(foundWith({})).toEqual([])
    expect(foundWith(noTests)).toEqual(all)
  })

  test('or a test that names a clause of the contract, which code that is no test does not do', () => {
    const named = { ...noTests, ...clause('PAY-PRE-1') }
    expect(foundWith({ ...named, 'test/cart.test.ts': '// PAY-PRE-1\n' })).toEqual(all.slice(1))
    expect(foundWith({ ...named, 'test/cart.test.ts': '// PAY-PRE-11\n' })).toEqual(all)
    expect(foundWith({ ...named, 'src/cart.ts': 'class Cart {} // PAY-PRE-1\n' })).toEqual(all)
  })

  test('or a contract that names a file of tests, as code or as a link', () => {
    for (const [path, count] of [
      ['`test/cart.test.ts`', 2],
      ['[test](../../../test/cart.test.ts)', 2],
      ['`src/cart.ts`', 3],
      ['`test/no.test.ts`', 3],
    ] as const) {
      const levels = '- **Verification Levels:** `integration`'
      const found = foundWith({ ...noTests, ...edited(PAY, levels, `${levels} (${path})`) })
      expect(found.filter((one) => one.startsWith('verification-evidence'))).toHaveLength(count)
    }
  })

  test('need none where nothing is implemented', () => {
    const found = foundWith({
      ...noTests,
      ...edited(
        PAY,
        '- **Runtime Backing:** `simulation`',
        '- **Runtime Backing:** not-implemented',
      ),
    })
    expect(found).toEqual(all.slice(0, 2))
  })
})

describe('MM-MRULE-0091: a mapped file', () => {
  const lines = (count: number) => `${Array.from({ length: count }, () => 'x').join('\r\n')}`
  const text = (count: number) => ({ 'src/cart.ts': `export class Cart {}\n${lines(count - 1)}` })
  const finding = ['file-size: - `src/cart.ts`: `Cart`']

  test('may have 1500 lines, whatever ends the last, and no more', () => {
    expect(foundWith(text(1500))).toEqual([])
    expect(foundWith({ 'src/cart.ts': `${text(1500)['src/cart.ts']}\r\n` })).toEqual([])
    expect(foundWith(text(1501))).toEqual(finding)
  })

  test('may have as many as the option says', () => {
    const config: ConfigInput = { rules: { 'file-size': ['error', { max: 3 }] } }
    expect(foundWith(text(3), config)).toEqual([])
    expect(foundWith(text(4), config)).toEqual(finding)
  })
})

describe('MM-MRULE-0092: the name of a mapped file', () => {
  const asked = (prefix: string): ConfigInput => ({
    rules: { 'file-name': ['warn', { prefix }] },
  })

  test('begins with that of its module, where the config asks for it', () => {
    expect(foundWith({}, { rules: { 'file-name': 'warn' } })).toEqual([
      'file-name: - `src/ports/payment.ts`: `Payment`',
      'file-name: - `src/adapters/card-payment.ts`: `CardPayment`',
      'file-name: - `src/adapters/fake-payment.ts`: `FakePayment`',
    ])
  })

  test('or with another word, also behind a platform', () => {
    expect(foundWith({}, asked('payment'))).toEqual(['file-name: - `src/cart.ts`: `Cart`'])
    // A part of a word is none.
    expect(foundWith({}, asked('ment'))).toHaveLength(4)
  })
})

describe('MM-MRULE-0093: a type in the Golden DX', () => {
  const golden = (text: string) =>
    edited('specs/shop/shop.spec.md', 'The steps are', `${text} The steps are`)

  test('is an entity of the scope, or one that the option knows', () => {
    expect(foundWith(golden('A `Cart`, a `Promise`, the `API` and `cart`.'))).toEqual([])
    const basket = golden('A `Basket`.')
    expect(foundWith(basket)).toEqual([
      'unknown-abstraction: A `Basket`. The steps are those of [cart](./cart/cart.spec.md#2-module-usage-example) and',
    ])
    const known: ConfigInput = { rules: { 'unknown-abstraction': ['warn', { known: ['Basket'] }] } }
    expect(foundWith(basket, known)).toEqual([])
  })

  test('and so is one that a fence imports or constructs', () => {
    const fence = golden('\n```ts\nimport { Cart, Line } from "shop"\nnew Sum()\n```\n')
    expect(foundWith(fence)).toEqual([
      'unknown-abstraction: import { Cart, Line } from "shop"',
      'unknown-abstraction: new Sum()',
    ])
  })
})

describe('MM-MRULE-0094: an entity', () => {
  const gone = { 'src/cart.ts': 'export const rest = "of the Carts"\n' }

  test('stands in code, and a test or a longer word is none', () => {
    const found = foundWith({ ...gone, 'test/cart.test.ts': 'new Cart()\n' })
    expect(found).toEqual([
      'entity-without-code: | `Cart` | Entity | Holds lines |',
      'unlisted-export: - `src/cart.ts`: `Cart`',
    ])
  })

  test('may come later by its row', () => {
    const row = edited(CART, '| Holds lines |', '| Holds lines (deferred) |')
    expect(foundWith({ ...gone, ...row })).toEqual(['unlisted-export: - `src/cart.ts`: `Cart`'])
  })

  test('is looked for in no specs alone', () => {
    expect(foundIn(good)).toEqual([])
    expect(foundIn({ ...good, 'docs/a.md': 'text\n' })).toEqual([])
  })
})

describe('MM-MRULE-0095: an export of a mapped file', () => {
  test.each([
    ['export default class Basket {}', 1],
    ['export async function* basket() {}', 1],
    ['export declare const enum Basket {}', 1],
    ['export type Basket = string', 1],
    ['export { basket } from "./basket"', 0],
    ['// export class Basket {}', 0],
    ['const text = `\nexport class Basket {}\n`', 0],
    ['const basket = 1', 0],
  ])('is an entity: %s', (line, count) => {
    const found = foundWith({ 'src/cart.ts': `export class Cart {}\n${line}\n` })
    expect(found).toEqual(Array(count).fill('unlisted-export: - `src/cart.ts`: `Cart`'))
  })
})

describe('MM-MRULE-0096: code', () => {
  /** How often a run reads each file of code. */
  function reads(commands: readonly Command[], config: ConfigInput): number[] {
    const files = memory({ ...good, ...CODE, 'docs/a.txt': 'text', 'src/other.rs': 'fn a() {}\n' })
    const counts = new Map<string, number>()
    const counting = {
      ...files,
      read(path: string) {
        counts.set(path, (counts.get(path) ?? 0) + 1)
        return files.read(path)
      },
    }
    const specs = [{ include: ['specs/**/*.md'] }]
    analyze(toConfig({ specs, ...config }), counting, commands)
    return [...Object.keys(CODE), 'src/other.rs', 'docs/a.txt'].map((path) => counts.get(path) ?? 0)
  }

  test('is read only where a rule asks for it, and once', () => {
    const off = Array(8).fill(0)
    expect(reads(['lint'], {})).toEqual(off)
    expect(reads(['extract'], { profile: 'sdd-strict', compliance: false })).toEqual(off)
    expect(reads(['lint'], { profile: 'sdd-strict', code: false })).toEqual(off)
    expect(reads(['lint'], { profile: 'sdd-strict' })).toEqual([1, 1, 1, 1, 1, 1, 1, 0])
    expect(reads(['lint', 'xref'], { profile: 'sdd-strict' })).toEqual(Array(8).fill(1))
  })

  test('is read as far as the specs map it where no rule looks for words', () => {
    expect(reads(['lint'], { profile: 'sdd' })).toEqual([1, 1, 1, 1, 1, 1, 0, 0])
  })

  test('is found at the root, beside the spec, and where a single file ends so', () => {
    const big = 'x\n'.repeat(1501)
    const at = (...paths: string[]) =>
      foundIn({ ...good, ...Object.fromEntries(paths.map((path) => [path, big])) }).filter((one) =>
        one.startsWith('file-size'),
      ).length
    expect(at('src/cart.ts')).toBe(1)
    expect(at('specs/shop/cart/src/cart.ts')).toBe(1)
    expect(at('packages/cart/src/cart.ts')).toBe(1)
    expect(at('a/src/cart.ts', 'b/src/cart.ts')).toBe(0)
    expect(at('lib/cart.ts')).toBe(0)
  })

  test('that cannot be found by a glob is said, as where references are read', async () => {
    const repo = repository({
      'mustmark.yaml': 'profile: sdd-strict\ncode: { include: ["lib/**"] }\n',
      ...good,
      ...CODE,
    })
    const { code, stderr } = await repo.run('spec-lint')
    expect(code).toBe(2)
    expect(stderr).toContain('lib/**')
  })
})
