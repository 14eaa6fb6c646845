import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { ownTexts } from '../../src/rounds/own-texts.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const MEGABYTE = 1 << 20
/** Node keeps longer ones outside of the heap. */
const HALF = MEGABYTE / 2

/** Facts of which each holds a short part of a text of half a megabyte. */
function partsOfLongTexts(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const long = Buffer.alloc(HALF, `a requirement that MUST hold, number ${index}; `).toString()
    return { text: long.slice(10, 60), within: [{ label: long.slice(100, 130), level: index }] }
  })
}

function heldBy<T>(make: () => T): { held: number; made: T } {
  collect()
  const before = process.memoryUsage().heapUsed
  const made = make()
  collect()
  return { held: process.memoryUsage().heapUsed - before, made }
}

test('MM-SPEED-0011: facts stay the same, and hold no more than they say', () => {
  const parts = heldBy(() => partsOfLongTexts(80))
  const expected = structuredClone(parts.made)
  const own = heldBy(() => {
    ownTexts(parts.made)
    return parts.made
  })
  expect(own.made).toEqual(expected)
  expect(parts.held).toBeGreaterThan(30 * MEGABYTE)
  expect(own.held).toBeLessThan(-30 * MEGABYTE)
})

test('Facts that hold nothing, and numbers, are left alone', () => {
  const facts = { none: null, missing: undefined, level: 3, is: true, empty: [], text: 'short' }
  ownTexts(facts)
  expect(facts).toEqual({
    none: null,
    missing: undefined,
    level: 3,
    is: true,
    empty: [],
    text: 'short',
  })
})
