import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memory } from '../../src/io/index.ts'
import type { Files } from '../../src/model/files.ts'
import { outcomeOf } from './outcome.ts'
import { repositories, SEED } from './specs.ts'

const MANY = { seed: SEED, numRuns: 60 }

/** The same files, listed in another order. */
function shuffled(files: Files, order: (list: string[]) => string[]): Files {
  return {
    ...files,
    list: () => {
      const listing = files.list()
      return 'paths' in listing ? { ...listing, paths: order(listing.paths) } : listing
    },
    entries: (folder) => order(files.entries(folder)),
  }
}

/** Specs with other line ends. */
function withEnds(texts: Record<string, string>, end: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      path.endsWith('.md') ? text.replaceAll('\n', end) : text,
    ]),
  )
}

test('the generated repositories have what the properties are about', () => {
  const all = fc.sample(repositories(true), { seed: SEED, numRuns: 150 })
  const outcomes = all.map(({ texts }) => outcomeOf(texts))
  const some = (probe: (one: (typeof outcomes)[number]) => boolean) => outcomes.filter(probe).length
  expect(some((one) => one.findings.includes('(duplicate-id)'))).toBeGreaterThan(10)
  expect(some((one) => one.findings.includes('(id-hyphen)'))).toBeGreaterThan(10)
  expect(some((one) => one.findings.includes('(struck-declaration)'))).toBeGreaterThan(10)
  expect(some((one) => Object.keys(one.outputs).length > 4)).toBeGreaterThan(10)
  expect(some((one) => Object.values(one.outputs).join('').includes('paths:'))).toBeGreaterThan(10)
  expect(some((one) => one.problems !== '')).toBe(0)
})

for (const patterns of [true, false]) {
  describe(`MM-CORE-0001: the same bytes, ${patterns ? 'own patterns' : 'default pattern'}`, () => {
    test('whatever the order of the files', () => {
      const orders = fc.tuple(repositories(patterns), fc.infiniteStream(fc.nat()))
      fc.assert(
        fc.property(orders, ([{ texts }, random]) => {
          const order = (list: string[]) =>
            list
              .map((one) => [random.next().value as number, one] as const)
              .sort(([a], [b]) => a - b)
              .map(([, one]) => one)
          const files = memory(texts)
          expect(outcomeOf(texts, shuffled(files, order))).toEqual(outcomeOf(texts))
          expect(
            outcomeOf(
              texts,
              shuffled(files, (list) => list.toReversed()),
            ),
          ).toEqual(outcomeOf(texts))
        }),
        MANY,
      )
    })

    test('with CRLF as with LF', () => {
      fc.assert(
        fc.property(repositories(patterns), ({ texts }) => {
          expect(outcomeOf(withEnds(texts, '\r\n'))).toEqual(outcomeOf(texts))
        }),
        MANY,
      )
    })

    // CommonMark 0.31 section 2.1: a carriage return alone ends a line as well.
    test('with CR alone as with LF', () => {
      fc.assert(
        fc.property(repositories(patterns), ({ texts }) => {
          expect(outcomeOf(withEnds(texts, '\r'))).toEqual(outcomeOf(texts))
        }),
        MANY,
      )
    })

    test('MM-OUT-0006: whatever lines are added above', () => {
      const added = fc.tuple(repositories(patterns), fc.integer({ min: 1, max: 5 }))
      fc.assert(
        fc.property(added, ([{ texts }, count]) => {
          const above = Object.fromEntries(
            Object.entries(texts).map(([path, text]) => [
              path,
              path.endsWith('.md') ? `${'Above.\n\n'.repeat(count)}${text}` : text,
            ]),
          )
          expect(outcomeOf(above).outputs).toEqual(outcomeOf(texts).outputs)
        }),
        MANY,
      )
    })

    test('MM-OUT-0010: where its own outputs lie among the files', () => {
      fc.assert(
        fc.property(repositories(patterns), ({ texts }) => {
          const first = outcomeOf(texts)
          expect(outcomeOf({ ...texts, ...first.outputs })).toEqual(first)
        }),
        MANY,
      )
    })
  })
}
