import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReviews, writeReviews } from '../../src/ledgers/index.ts'
import { compare } from '../../src/model/order.ts'
import type { Review } from '../../src/model/review.ts'

const A = '1:0123456789ab'
const below = (entries: string) => `schema: 1\nreviews:\n${entries}`

function withoutPlaces(read: ReturnType<typeof readReviews>): unknown {
  return Array.isArray(read) ? read.map(({ start, ...one }) => one) : read
}

describe('MM-GATE-0014: the ledger of reviews', () => {
  test('says how it is written, then the fingerprints by key and path', () => {
    const reviews = [
      { key: 'A-10', path: 'src/b.rs', fingerprint: A },
      { key: 'A-9', path: 'src/c10.rs', fingerprint: '1:ffffffffffff', reason: 'taken: over' },
      { key: 'A-9', path: 'src/c9.rs', fingerprint: A },
    ]
    const text = writeReviews(reviews)
    const [comment, data] = text.split(/^(?=schema)/m)
    expect(comment).toContain('mustmark review <ID…>')
    expect(comment).toMatch(/^(?:# .+\n)+$/)
    expect(data).toBe(
      below(`  A-9:
    src/c9.rs: ${A}
    src/c10.rs:
      fingerprint: 1:ffffffffffff
      reason: "taken: over"
  A-10:
    src/b.rs: ${A}
`),
    )
    expect(writeReviews([...reviews].reverse())).toBe(text)
    expect(readReviews(text)).toMatchObject([
      { key: 'A-9', path: 'src/c9.rs', start: { line: 6, column: 5 } },
      { key: 'A-9', path: 'src/c10.rs', start: { line: 7, column: 5 } },
      { key: 'A-10', path: 'src/b.rs', start: { line: 11, column: 5 } },
    ])
  })

  test('reads back what was written', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom('no', '1.20', 'null', '~', '0x1F', 'a: b', '# c', '__proto__', '<<', "a'b"),
    )
    const review: fc.Arbitrary<Review> = fc.record(
      {
        key: name,
        path: name,
        fingerprint: fc.stringMatching(/^1:[0-9a-f]{12}$/),
        reason: fc.string({ minLength: 1 }).filter((one) => one.trim() !== ''),
      },
      { requiredKeys: ['key', 'path', 'fingerprint'] },
    )
    const reviews = fc.uniqueArray(review, { selector: (one) => `${one.key}\n${one.path}` })
    fc.assert(
      fc.property(reviews, (given) => {
        const sorted = [...given].sort((a, b) => compare(a.key, b.key) || compare(a.path, b.path))
        const text = writeReviews(given)
        expect(withoutPlaces(readReviews(text))).toEqual(sorted)
        expect(writeReviews(readReviews(text) as Review[])).toBe(text)
      }),
      { seed: 2119, numRuns: 200 },
    )
  })

  test.each([
    ['that is empty', '', 1, 1, 'Unexpected lack of a schema, expected schema: 1'],
    ['of another schema', 'schema: 2\nreviews: {}\n', 1, 9, 'Unexpected schema 2'],
    ['without reviews', 'schema: 1\n', 1, 1, 'Unexpected lack of reviews, expected a map'],
    ['with another key', `${below('  {}')}\nmore: 1\n`, 4, 1, 'Unexpected key "more"'],
    ['with a list', 'schema: 1\nreviews: []\n', 2, 10, 'Unexpected reviews, expected a map'],
    ['with a key alone', below('  A-1:\n'), 3, 3, 'Unexpected entry "A-1"'],
    ['without a fingerprint', below('  A-1:\n    a.rs:\n'), 4, 5, 'review of A-1 in "a.rs"'],
    ['with half of one', below('  A-1:\n    a.rs: 1:0123\n'), 4, 5, 'review of A-1 in "a.rs"'],
    [
      'with a blank reason',
      below(`  A-1:\n    a.rs: { fingerprint: ${A}, reason: " " }\n`),
      4,
      5,
      'expected a fingerprint such as 1:0123456789ab',
    ],
    [
      'with more than a reason',
      below(`  A-1:\n    a.rs: { fingerprint: ${A}, reason: x, by: ann }\n`),
      4,
      5,
      'expected a fingerprint such as 1:0123456789ab',
    ],
    ['with marks of a merge', below('<<<<<<< HEAD\n  A-1:\n'), 3, 1, 'Unexpected YAML'],
  ])('is refused %s, with its place', (_, text, line, column, message) => {
    const read = readReviews(text)
    expect(read).toMatchObject({ start: { line, column } })
    expect((read as { message: string }).message).toContain(message)
  })
})
