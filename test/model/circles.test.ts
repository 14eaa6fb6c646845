import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { circlesIn } from '../../src/model/circles.ts'
import { SEED } from '../properties/specs.ts'

type Arrows = Readonly<Record<number, readonly number[]>>

function circles(arrows: Arrows): number[][] {
  return circlesIn(Object.keys(arrows).map(Number), (one) => arrows[one] ?? [])
}

test('MM-GRAPH-0009: a graph without circles has none, with one it has just that', () => {
  expect(circles({ 1: [2, 3], 2: [3], 3: [] })).toEqual([])
  expect(circles({ 1: [2], 2: [3], 3: [2], 4: [1] })).toEqual([[2, 3, 2]])
  expect(circles({ 1: [1], 2: [1] })).toEqual([[1, 1]])
})

test('MM-GRAPH-0009: each circle is real, is the shortest, and none is left out', () => {
  const graphs = fc
    .integer({ min: 1, max: 7 })
    .chain((size) =>
      fc.array(fc.uniqueArray(fc.nat(size - 1)), { minLength: size, maxLength: size }),
    )
  fc.assert(
    fc.property(graphs, (arrows) => {
      const found = circles(Object.fromEntries(arrows.entries()))
      const expected = arrows.flatMap((_, start) => {
        const length = shortest(arrows, start)
        return length === undefined ? [] : [`${start}: ${length}`]
      })
      expect(found.map((one) => `${one[0]}: ${one.length - 1}`)).toEqual(expected)
      for (const circle of found) {
        expect(circle.at(-1)).toBe(circle[0])
        for (const [index, to] of circle.slice(1).entries()) {
          expect(arrows[circle[index] as number]).toContain(to)
        }
      }
    }),
    { seed: SEED, numRuns: 500 },
  )
})

/** How many arrows lead from a node back to it through later ones, by trying each length. */
function shortest(arrows: readonly (readonly number[])[], start: number): number | undefined {
  let ends = new Set([start])
  for (let length = 1; length <= arrows.length; length++) {
    ends = new Set([...ends].flatMap((one) => arrows[one] ?? []).filter((one) => one >= start))
    if (ends.has(start)) return length
  }
  return undefined
}

test('MM-GRAPH-0009: ten thousand nodes in a row, and in a ring', () => {
  const row = Array.from({ length: 10_000 }, (_, index) => index)
  const next = (one: number) => (one + 1 < row.length ? [one + 1] : [])
  expect(circlesIn(row, next)).toEqual([])
  const [ring, ...others] = circlesIn(row, (one) => [(one + 1) % row.length])
  expect({ length: ring?.length, others }).toEqual({ length: 10_001, others: [] })
})
