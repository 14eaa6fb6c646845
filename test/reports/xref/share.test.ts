import fc from 'fast-check'
import { expect, test } from 'vitest'
import { share } from '../../../src/reports/xref/share.ts'

test('MM-XREF-0008: a percentage is rounded down, and of nothing there is none', () => {
  expect(share(93, 94)).toBe('93/94 98 %')
  expect(share(1999, 2000)).toBe('1999/2000 99 %')
  expect(share(0, 3)).toBe('0/3 0 %')
  expect(share(3, 3)).toBe('3/3 100 %')
  expect(share(0, 0)).toBe('-')
})

test('MM-XREF-0008: 100 % is all of them and nothing less', () => {
  const counts = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)))
  fc.assert(
    fc.property(
      counts,
      ([count, total]) => share(count, total).endsWith(' 100 %') === (count === total),
    ),
  )
  expect(share(999_999, 1_000_000)).not.toContain('100 %')
})
