import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Evidence, GATES, type Gate } from '../../src/model/evidence.ts'
import type { Item } from '../../src/model/item.ts'
import { LEVEL_GROUPS, type Level } from '../../src/model/level.ts'
import type { Attribution, AttributionState } from '../../src/model/reference.ts'
import type { Waiver } from '../../src/model/waiver.ts'
import { type GateFacts, gateOutcomes } from '../../src/trace/gates.ts'
import { ratchetChanges, ratchetCounts } from '../../src/trace/ratchet.ts'
import { judgeWaivers, waiverFinder } from '../../src/trace/waivers.ts'

/** What is known of an item in a test. */
interface Known {
  level?: Level
  kind?: string
  id?: false
  state?: AttributionState
  result?: Evidence['result']
  review?: Evidence['review']
  ambiguous?: true
}

const START = { line: 1, column: 1, offset: 0 }

function factsOf(known: Record<string, Known>, hasResults = true): GateFacts {
  const items = Object.entries(known).map(
    ([key, { level, kind = 'requirement', id }]) =>
      ({ key, ...(id !== false && { id: key }), kind, ...(level && { level }) }) as Item,
  )
  const withId = Object.entries(known).filter(([, one]) => one.id !== false)
  return {
    items,
    attribution: new Map(
      withId.map(([key, { state = 'none' }]) => [key, { key, state } as Attribution]),
    ),
    byKey: new Map(
      withId.map(([key, { result, review, ambiguous }]) => [
        key,
        {
          key,
          ...(result && { result }),
          ...(review && { review }),
          verdict: ambiguous ? 'ambiguous' : 'partly',
          waived: [],
        },
      ]),
    ),
    hasResults,
  }
}

function outcomesOf(
  known: Record<string, Known>,
  levels: Parameters<typeof gateOutcomes>[1]['levels'],
  { waived = [], hasResults = true }: { waived?: string[]; hasResults?: boolean } = {},
) {
  const gates = { kinds: ['requirement', 'clause'], levels, written: [...LEVEL_GROUPS] }
  return gateOutcomes(factsOf(known, hasResults), gates, (key, gate) =>
    waived.includes(`${key} ${gate}`),
  )
}

const MUST: Known = { level: 'MUST' }

describe('MM-GATE-0004: an item has what a gate asks for', () => {
  test.each<[Gate, Known, boolean]>([
    ['implemented', { state: 'none' }, false],
    ['implemented', { state: 'tested' }, false],
    ['implemented', { state: 'implemented' }, true],
    ['implemented', { state: 'both' }, true],
    ['tested', { state: 'implemented' }, false],
    ['tested', { state: 'tested' }, true],
    ['tested', { state: 'both' }, true],
    ['verified', { state: 'both' }, false],
    ['verified', { result: 'failed' }, false],
    ['verified', { result: 'skipped' }, false],
    ['verified', { result: 'not-run' }, false],
    ['verified', { result: 'unmatched' }, false],
    ['verified', { result: 'verified' }, true],
    ['reviewed', {}, false],
    ['reviewed', { review: 'unreviewed' }, false],
    ['reviewed', { review: 'suspect' }, false],
    ['reviewed', { review: 'reviewed' }, true],
    ['implemented', { state: 'both', ambiguous: true }, false],
    ['verified', { result: 'verified', ambiguous: true }, false],
  ])('%s: %j is %s', (gate, known, isMet) => {
    const [outcome] = outcomesOf({ A: { ...MUST, ...known } }, { MUST: { [gate]: 100 } })
    expect(outcome).toMatchObject({ held: 1, met: isMet ? 1 : 0, failing: isMet ? [] : ['A'] })
    expect(outcome?.state).toBe(isMet ? 'passed' : 'missed')
  })
})

test('MM-GATE-0001: items with an ID and of the kinds are held, each key once', () => {
  const facts = factsOf({
    A: MUST,
    B: { level: 'MUST NOT', kind: 'clause' },
    C: { level: 'MUST', kind: 'scenario' },
    D: { level: 'MUST', id: false },
    E: { level: 'SHOULD' },
    F: {},
  })
  const twice = { ...facts, items: [...facts.items, ...facts.items] }
  const levels = { MUST: { tested: 100 }, SHOULD: { tested: 100 }, none: { tested: 100 } }
  const kept = (kinds: string[]) =>
    gateOutcomes(twice, { kinds, levels, written: [] }, () => false).map((one) => one.failing)
  expect(kept(['requirement', 'clause'])).toEqual([['A', 'B'], ['E'], ['F']])
  expect(kept(['scenario'])).toEqual([['C'], [], []])
})

describe('MM-GATE-0004: a gate is passed by those that are met and waived', () => {
  const some = (met: number, all: number) =>
    Object.fromEntries(
      Array.from({ length: all }, (_, index): [string, Known] => [
        `A-${index}`,
        { ...MUST, state: index < met ? 'both' : 'none' },
      ]),
    )
  const last = (count: number, all: number) =>
    Array.from({ length: count }, (_, index) => `A-${all - 1 - index} tested`)
  test.each([
    { met: 99, all: 100, waivers: 0, required: 100, percent: 99, state: 'missed' },
    { met: 100, all: 100, waivers: 0, required: 100, percent: 100, state: 'passed' },
    { met: 299, all: 300, waivers: 0, required: 100, percent: 99, state: 'missed' },
    { met: 299, all: 300, waivers: 1, required: 100, percent: 99, state: 'passed' },
    { met: 298, all: 300, waivers: 1, required: 100, percent: 99, state: 'missed' },
    { met: 2, all: 3, waivers: 0, required: 66, percent: 66, state: 'passed' },
    { met: 2, all: 3, waivers: 0, required: 67, percent: 66, state: 'missed' },
    { met: 199, all: 200, waivers: 0, required: 99.5, percent: 99, state: 'passed' },
    { met: 199, all: 200, waivers: 0, required: 99.6, percent: 99, state: 'missed' },
    // Ten times 70.1 is no whole number in binary.
    { met: 701, all: 1000, waivers: 0, required: 70.1, percent: 70, state: 'passed' },
    { met: 333, all: 1000, waivers: 0, required: 33.3, percent: 33, state: 'passed' },
    { met: 0, all: 3, waivers: 0, required: 0, percent: 0, state: 'passed' },
    { met: 0, all: 1, waivers: 1, required: 100, percent: 0, state: 'passed' },
    { met: 0, all: 0, waivers: 0, required: 0, percent: 0, state: 'empty' },
  ])('$met of $all and $waivers waived, where $required % is asked: $state', (one) => {
    const { met, all, waivers, required, percent, state } = one
    const options = { waived: last(waivers, all) }
    const [outcome] = outcomesOf(some(met, all), { MUST: { tested: required } }, options)
    expect(outcome).toMatchObject({ met, held: all, waived: waivers, percent, state })
    expect(outcome?.failing).toHaveLength(all - met - waivers)
  })

  test('a waiver of an item that is met counts for nothing', () => {
    const [outcome] = outcomesOf(some(1, 2), { MUST: { tested: 100 } }, { waived: ['A-0 tested'] })
    expect(outcome).toMatchObject({ met: 1, waived: 0, failing: ['A-1'], state: 'missed' })
  })

  test('a waiver is for its own gate alone', () => {
    const levels = { MUST: { tested: 100, implemented: 100 } }
    const outcomes = outcomesOf(some(0, 1), levels, { waived: ['A-0 tested'] })
    expect(outcomes.map(({ gate, state }) => [gate, state])).toEqual([
      ['implemented', 'missed'],
      ['tested', 'passed'],
    ])
  })
})

test('MM-GATE-0006: without reports what is verified is not checked, and nothing else is', () => {
  const levels = { MUST: { implemented: 100, verified: 0 } }
  const outcomes = outcomesOf({ A: { ...MUST, state: 'both' } }, levels, { hasResults: false })
  expect(outcomes.map(({ gate, state }) => [gate, state])).toEqual([
    ['implemented', 'passed'],
    ['verified', 'not checked'],
  ])
})

const known: fc.Arbitrary<Known> = fc.record(
  {
    level: fc.constantFrom<Level>('MUST', 'MUST NOT', 'SHOULD', 'MAY'),
    kind: fc.constantFrom('requirement', 'clause', 'scenario'),
    state: fc.constantFrom<AttributionState>('none', 'implemented', 'tested', 'both'),
    result: fc.constantFrom<NonNullable<Evidence['result']>>('verified', 'failed', 'skipped'),
    review: fc.constantFrom<NonNullable<Evidence['review']>>('reviewed', 'suspect'),
  },
  { requiredKeys: [] },
)
const items = fc.dictionary(fc.stringMatching(/^A-\d{1,2}$/), known, { noNullPrototype: true })
const settings = fc.record({
  implemented: fc.integer({ min: 0, max: 100 }),
  tested: fc.integer({ min: 0, max: 100 }),
  verified: fc.integer({ min: 0, max: 100 }),
  reviewed: fc.integer({ min: 0, max: 100 }),
})
const waiver = fc.record({
  key: fc.stringMatching(/^A-\d{1,2}$/),
  gate: fc.constantFrom(...GATES),
  reason: fc.constant('x'),
  owner: fc.constant('ann'),
  expires: fc.constantFrom('2026-05-30', '2026-05-31', '2026-06-01'),
  start: fc.constant(START),
})
const waivers = fc.uniqueArray(waiver, { selector: (one) => `${one.key} ${one.gate}` })
const DATE = '2026-05-31'

function gatesOf(asked: NonNullable<Parameters<typeof gateOutcomes>[1]['levels']['MUST']>) {
  const levels = { MUST: asked, SHOULD: asked, MAY: asked, none: asked }
  return { kinds: ['requirement', 'clause'], levels, written: [...LEVEL_GROUPS] }
}

test('MM-GATE-0007: no waiver changes what is met, and each takes at most what fails', () => {
  fc.assert(
    fc.property(items, settings, waivers, (given, asked, ledger) => {
      const [facts, gates] = [factsOf(given), gatesOf(asked)]
      const without = gateOutcomes(facts, gates, () => false)
      const all = gateOutcomes(facts, gates, waiverFinder(ledger, DATE))
      expect(all.map(({ held, met, percent }) => [held, met, percent])).toEqual(
        without.map(({ held, met, percent }) => [held, met, percent]),
      )
      const holding = new Set(
        ledger.filter((one) => one.expires >= DATE).map((one) => `${one.key} ${one.gate}`),
      )
      for (const [index, { gate, failing, waived }] of all.entries()) {
        const before = without[index]?.failing ?? []
        expect(failing).toEqual(before.filter((key) => !holding.has(`${key} ${gate}`)))
        expect(waived).toBe(before.length - failing.length)
      }
    }),
    { seed: 2119, numRuns: 200 },
  )
})

test('MM-GATE-0003: a percentage is rounded down, and 100 for all alone', () => {
  fc.assert(
    fc.property(items, (given) => {
      for (const { held, met, percent } of gateOutcomes(
        factsOf(given),
        gatesOf({ implemented: 0, tested: 0, verified: 0, reviewed: 0 }),
        () => false,
      )) {
        expect(percent === 100).toBe(held > 0 && met === held)
        expect(percent * held).toBeLessThanOrEqual(100 * met)
        if (held > 0) expect((percent + 1) * held).toBeGreaterThan(100 * met)
      }
    }),
    { seed: 2119, numRuns: 200 },
  )
})

test('MM-GATE-0007: the order of the ledger means nothing', () => {
  const shuffled = fc.tuple(waivers, fc.infiniteStream(fc.nat())).map(([ledger, order]) => {
    const ranked = ledger.map((one) => ({ one, rank: order.next().value as number }))
    return { ledger, other: ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one) }
  })
  fc.assert(
    fc.property(items, settings, shuffled, (given, asked, { ledger, other }) => {
      const [facts, gates] = [factsOf(given), gatesOf(asked)]
      expect(gateOutcomes(facts, gates, waiverFinder(other, DATE))).toEqual(
        gateOutcomes(facts, gates, waiverFinder(ledger, DATE)),
      )
      const judged = (one: readonly Waiver[]) =>
        judgeWaivers(one, facts, { gates, date: DATE })
          .map(({ key, gate, state }) => `${key} ${gate} ${state}`)
          .sort()
      expect(judged(other)).toEqual(judged(ledger))
    }),
    { seed: 2119, numRuns: 100 },
  )
})

test('MM-GATE-0020: a waiver is expired, unknown, met, not asked, or holds', () => {
  const facts = factsOf({
    A: { ...MUST, state: 'both' },
    B: MUST,
    C: { level: 'MAY' },
    D: { level: 'MUST', kind: 'scenario' },
    E: { level: 'MUST', id: false },
  })
  const gates = {
    kinds: ['requirement'],
    levels: { MUST: { tested: 100 } },
    written: [...LEVEL_GROUPS],
  }
  const judged = (key: string, gate: Gate, expires: string, date: string | undefined = DATE) => {
    const one = { key, gate, expires, reason: 'x', owner: 'ann', start: START }
    return judgeWaivers([one], facts, { gates, date })[0]?.state
  }
  expect(judged('B', 'tested', '2026-05-31')).toBe('holds')
  expect(judged('B', 'tested', '2026-05-30')).toBe('expired')
  expect(judged('A', 'tested', '2026-05-30')).toBe('expired')
  expect(judged('A', 'tested', '2026-05-31')).toBe('met')
  expect(judged('B', 'implemented', '2026-05-31')).toBe('not asked')
  expect(judged('C', 'tested', '2026-05-31')).toBe('not asked')
  expect(judged('D', 'tested', '2026-05-31')).toBe('not asked')
  expect(judged('E', 'tested', '2026-05-31')).toBe('unknown')
  expect(judged('F', 'tested', '2026-05-30')).toBe('unknown')
})

describe('MM-GATE-0012: the counts of a ratchet', () => {
  const facts = (hasResults: boolean) =>
    factsOf(
      {
        A: { ...MUST, state: 'both', result: 'verified', review: 'reviewed' },
        B: { ...MUST, state: 'tested', result: 'failed', kind: 'scenario' },
        C: { ...MUST, id: false },
        D: { level: 'MAY', state: 'implemented' },
      },
      hasResults,
    )
  const rows = (hasResults: boolean) =>
    LEVEL_GROUPS.map((level) =>
      ratchetCounts(facts(hasResults))
        .filter((one) => one.level === level)
        .map(({ name, count }) => `${name} ${count}`)
        .join(', '),
    )

  test('are of items with an ID, of every kind', () => {
    expect(rows(true)).toEqual([
      'total 2, implemented 1, tested 2, verified 1, reviewed 1',
      'total 0, implemented 0, tested 0, verified 0, reviewed 0',
      'total 1, implemented 1, tested 0, verified 0, reviewed 0',
      'total 0, implemented 0, tested 0, verified 0, reviewed 0',
    ])
  })

  test('know nothing of verified ones without a report', () => {
    expect(rows(false)[0]).toBe('total 2, implemented 1, tested 2, reviewed 1')
  })
})

test('MM-GATE-0013: counts that fell, rose or are not stored yet are changes', () => {
  const count = (name: 'total' | 'tested' | 'verified', value: number) => ({
    level: 'MUST' as const,
    name,
    count: value,
  })
  const today = [count('total', 3), count('tested', 1), count('verified', 1)]
  const stored = [count('total', 3), count('tested', 2)]
  expect(ratchetChanges(stored, today)).toEqual([
    { ...count('tested', 2), now: 1 },
    { ...count('verified', 0), now: 1 },
  ])
  // What nobody looked at today did not fall.
  expect(ratchetChanges([count('verified', 5), ...stored], today.slice(0, 2))).toEqual([
    { ...count('tested', 2), now: 1 },
  ])
})
