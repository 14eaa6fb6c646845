import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/model/order.ts'
import { analyzeMarkdown } from '../analyze-markdown.ts'

const RUNS = { seed: 2119, numRuns: 300 }
const part = fc.oneof(
  fc.constantFrom('a', 'B', '-', '.', '/', ' ', 'é', '😀', '0', '00', '1', '01', '9', '10'),
  fc.nat().map(String),
)
const text = fc.oneof(
  fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
  fc.string(),
)
const sign = (order: number) => Math.sign(order) + 0

describe('MM-OUT-0002: the one order', () => {
  test('ties only for equal texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compare(a, b) === 0).toBe(a === b)
        expect(compare(a, a)).toBe(0)
      }),
      RUNS,
    )
  })

  test('is the same from both sides', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sign(compare(a, b)) + sign(compare(b, a))).toBe(0)
      }),
      RUNS,
    )
  })

  test('is transitive', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(compare) as [string, string, string]
        expect(compare(x, y)).toBeLessThanOrEqual(0)
        expect(compare(y, z)).toBeLessThanOrEqual(0)
        expect(compare(x, z)).toBeLessThanOrEqual(0)
      }),
      RUNS,
    )
  })

  test('has numbers as numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.bigInt({ min: 0n }), fc.nat(3), (a, b, zeros) => {
        fc.pre(a !== b)
        const order = compare(`A-${'0'.repeat(zeros)}${a}-x`, `A-${b}-x`)
        expect(order < 0).toBe(a < b)
      }),
      RUNS,
    )
  })

  test.each([
    [['A-1', 'A-2', 'A-10']],
    [['9-z.md', '10-a.md']],
    [['B', 'a', 'é', '\u{ffff}']],
    [['A', 'A-1', 'A-1-1', 'A-1a']],
    [['a/b', 'a0', 'ab']],
    [['😀', '\uff5e']],
    [['SYS-6.2.1', 'SYS-6.10.1']],
  ])('puts %j in this order', (sorted) => {
    expect([...sorted].reverse().sort(compare)).toEqual(sorted)
  })
})

test('MM-OUT-0002: specs stand by path and items by their place', () => {
  const { trace } = analyzeMarkdown({
    'specs/10.md': '- [A-5] It MUST run.\n- [A-4] It MUST run.',
    'specs/9.md': '- [A-7] It MUST run.\n- [A-6] It MUST run.',
    'specs/B.md': 'Text.',
    'specs/a.md': 'Text.',
  })
  const names = ['specs/9.md', 'specs/10.md', 'specs/B.md', 'specs/a.md']
  expect(trace.specs.map((spec) => spec.path)).toEqual(names)
  expect(trace.items.map((item) => item.id)).toEqual(['A-7', 'A-6', 'A-5', 'A-4'])
})
