import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { CrossReferences } from '../../../src/index.ts'
import type { Waiver } from '../../../src/model/waiver.ts'
import { csvBackward } from '../../../src/reports/xref/csv-backward.ts'
import { csvForward } from '../../../src/reports/xref/csv-forward.ts'
import { answer, xrefSummary } from '../../../src/reports/xref/index.ts'
import { totalsTable } from '../../../src/reports/xref/totals-table.ts'
import { violations } from '../../cli/schema.ts'
import { aFile, aReference, aTest, crossReferenced } from '../../cross-referenced.ts'
import { goodReport } from '../../results/reports.ts'

const SPEC = `- [A-1] It MUST pass.
- [A-2] It MUST fail.
- [A-3] It MUST skip.
- [A-4] It MUST be there.
- [A-5] It MAY age.
- [A-6] It MUST be tested.
`

const verifies = (id: string, line: number, ...names: string[]) =>
  aReference(id, line, { kind: 'verifies', test: names })

const FILES = [
  aFile(
    'src/a.ts',
    ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'].map((id, i) => aReference(id, i + 1)),
  ),
  aFile(
    'src/a.test.ts',
    [
      verifies('A-1', 1, 'passes'),
      verifies('A-1', 2, 'passes late'),
      verifies('A-2', 3, 'fails'),
      verifies('A-2', 4, 'passes'),
      verifies('A-3', 5, 'skips'),
      verifies('A-4', 6, 'is gone'),
    ],
    { isTest: true, tests: [{ ...aTest(1, 'passes'), asserts: { count: 2, fields: ['size'] } }] },
  ),
  aFile('src/old.test.ts', [verifies('A-5', 1, 'ages')]),
]

/** A case in the suite of its file, as vitest writes it. */
const ran = (file: string, name: string, inner = '') =>
  `<testsuite name="${file}" timestamp="2026-01-02T00:00:00Z"><testcase classname="${file}" name="${name}">${inner}</testcase></testsuite>`

const CASES = [
  ran('src/a.test.ts', 'passes'),
  ran('src/a.test.ts', 'passes late', '<flakyFailure message="x"/>'),
  ran('src/a.test.ts', 'fails', '<error message="x"/>'),
  ran('src/a.test.ts', 'skips', '<skipped/>'),
  ran('src/old.test.ts', 'ages'),
  ran('src/other.test.ts', 'of nobody'),
]
const RUN = goodReport('out/junit.xml', `<testsuites>${CASES.join('')}</testsuites>`)
const TOUCHED = { 'src/old.test.ts': Date.parse('2026-03-01') }

const WAIVER: Waiver = {
  ...{ key: 'A-4', gate: 'verified', reason: 'no device | yet', owner: 'QA' },
  ...{ expires: '2026-12-31', start: { line: 1, column: 1, offset: 0 } },
}

function whole(options: Parameters<typeof crossReferenced>[1] = {}): CrossReferences {
  return crossReferenced(SPEC, {
    files: FILES,
    reports: [RUN],
    touched: TOUCHED,
    waivers: [WAIVER],
    ...options,
  })
}

describe('MM-EVID-0064: items and places that verify them', () => {
  test('each item has its four facts and its verdict', () => {
    expect(
      whole().items.map(({ id, attribution, result, review, verdict, waivers }) => {
        return [id, attribution, result, review, verdict, waivers.map((one) => one.gate).join()]
      }),
    ).toEqual([
      ['A-1', 'both', 'verified', 'unreviewed', 'verified', ''],
      ['A-2', 'both', 'failed', 'unreviewed', 'failing', ''],
      ['A-3', 'both', 'skipped', 'unreviewed', 'attributed', ''],
      ['A-4', 'both', 'unmatched', 'unreviewed', 'attributed', 'verified'],
      ['A-5', 'both', 'not-run', 'unreviewed', 'attributed', ''],
      ['A-6', 'implemented', undefined, 'unreviewed', 'partly', ''],
    ])
  })

  test('each place has the result of its own test, and the report that says so', () => {
    const sites = whole().items.flatMap(({ id, verifies: all }) =>
      all.map(({ line, result, flaky, reports = [] }) =>
        [id, line, result, ...(flaky ? ['flaky'] : []), ...reports].join(' '),
      ),
    )
    expect(sites).toEqual([
      'A-1 1 passed out/junit.xml',
      'A-1 2 passed flaky out/junit.xml',
      'A-2 3 failed out/junit.xml',
      'A-2 4 passed out/junit.xml',
      'A-3 5 skipped out/junit.xml',
      'A-4 6 unmatched',
      'A-5 1 stale out/junit.xml',
    ])
    expect(whole().items[0]?.verifies[0]?.asserts).toEqual({ count: 2, fields: ['size'] })
    expect(whole().items[0]?.implements[0]).not.toHaveProperty('result')
  })

  test('without reports nothing ran', () => {
    const { items } = whole({ reports: [] })
    expect(items[0]).toMatchObject({ result: 'not-run', verdict: 'attributed' })
    expect(items[0]?.verifies[0]).toMatchObject({ result: 'not-run' })
  })

  test('the answer for an ID', () => {
    const all = whole()
    const told = (id: string) =>
      answer({ ...all, items: all.items.filter((one) => one.id === id) }, { all: false }).split(
        '\n',
      )
    expect(told('A-1')[0]).toBe('A-1  MUST  both  verified  verdict: verified')
    expect(told('A-1')).toContain('  tested by       src/a.test.ts:1: passed in out/junit.xml')
    expect(told('A-1').join('\n')).toContain('src/a.test.ts:2: passed (flaky) in out/junit.xml')
    expect(told('A-4')).toContain('  tested by       src/a.test.ts:6: unmatched')
    expect(told('A-4')).toContain(
      '  waived          verified until 2026-12-31 (QA): no device | yet',
    )
  })
})

test('MM-EVID-0065: reports, and results that count for no test', () => {
  const { results } = whole({ absent: ['more/*.xml'] })
  expect(results).toEqual({
    state: 'read',
    verified: 'checked',
    reports: [
      { path: 'out/junit.xml', format: 'junit', timestamp: '2026-01-02T00:00:00Z', age: 'known' },
    ],
    absent: ['more/*.xml'],
    empty: [],
    idle: [],
    unmatched: {
      count: 1,
      results: [
        {
          report: 'out/junit.xml',
          file: 'src/other.test.ts',
          name: 'of nobody',
          outcome: 'passed',
        },
      ],
    },
    ambiguous: { count: 0, results: [] },
  })
  expect(violations('xref', whole({ absent: ['x'] }))).toEqual([])
})

describe('MM-EVID-0066: totals', () => {
  test('count what is verified, reviewed and waived', () => {
    const { totals } = whole()
    expect(totals.MUST).toMatchObject({ total: 5, tested: 4, verified: 1, reviewed: 0, waived: 1 })
    expect(totals.MAY).toMatchObject({ total: 1, verified: 0, reviewed: 0, waived: 0 })
    expect(whole({ reports: [] }).totals.MUST).not.toHaveProperty('verified')
  })

  test('have a column only for what is in play', () => {
    const header = (all: CrossReferences) => totalsTable(all).split('\n')[0]?.split(/ +/).slice(6)
    expect(header(whole())).toEqual(['verified', 'waived'])
    expect(header(whole({ waivers: [] }))).toEqual(['verified'])
    expect(header(whole({ waivers: [], reports: [] }))).toEqual([])
    expect(totalsTable(whole()).split('\n')[1]).toMatch(/^MUST .* 1\/5 20 % +1\/5 20 %$/)
  })

  test('count an item as reviewed where every file of it was looked at under its text', () => {
    const bare = whole()
    const fingerprint = '1:' // Of no text.
    const reviews = bare.items.slice(0, 1).flatMap(({ key }) => [
      { key, path: 'src/a.ts', fingerprint },
      { key, path: 'src/a.test.ts', fingerprint },
    ])
    const all = whole({ reviews })
    expect(all.items[0]).toMatchObject({ review: 'suspect', verdict: 'suspect' })
    expect(all.totals.MUST.reviewed).toBe(0)
    expect(totalsTable(all)).toContain('reviewed')
  })
})

test('MM-EVID-0067: no report says anything of results where they are left out', () => {
  const all = whole({ results: 'left out', reports: [] })
  expect(all.results).toMatchObject({ state: 'left out', verified: 'not checked' })
  expect(all.totals.MUST).not.toHaveProperty('verified')
  expect(all.items.map((one) => one.result)).toEqual(all.items.map(() => undefined))
  expect(JSON.stringify(all)).not.toMatch(/"result":|"passed"|"failed"/)
  expect(violations('xref', all)).toEqual([])
})

test('MM-EVID-0064 MM-EVID-0067: csv has the result and verdict of the item, and the outcome of the test', () => {
  const rows = (text: string) =>
    (parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]).filter(
      (one) => one.kind === 'verifies',
    )
  const cells = (text: string) =>
    rows(text).map((one) => `${one.id} ${one.result} ${one.verdict} ${one.outcome}`)
  expect(cells(csvForward(whole()))).toEqual([
    'A-1 verified verified passed',
    'A-1 verified verified passed (flaky)',
    'A-2 failed failing failed',
    'A-2 failed failing passed',
    'A-3 skipped attributed skipped',
    'A-4 unmatched attributed unmatched',
    'A-5 not-run attributed stale',
  ])
  const leftOut = whole({ results: 'left out', reports: [] })
  expect(rows(csvForward(leftOut)).map((one) => `${one.result} ${one.outcome}`)).toEqual(
    Array(7).fill('not checked not checked'),
  )
  expect(rows(csvBackward(leftOut)).map((one) => one.outcome)).toEqual(Array(7).fill('not checked'))
  expect(rows(csvBackward(whole())).map((one) => one.outcome)[2]).toBe('failed')
})

test('MM-EVID-0068: the summary tells reports, what counts for nothing, and verdicts', () => {
  expect(xrefSummary(whole({ absent: ['more/*.xml'] })).slice(-2)).toEqual([
    '1 report read; no report matches more/*.xml; results that count for nothing: 1 of no test here',
    'verdicts: 1 failing, 1 partly, 3 attributed, 1 verified',
  ])
  expect(xrefSummary(whole({ results: 'left out', reports: [] })).at(-1)).toBe(
    'verified: not checked',
  )
  expect(xrefSummary(whole({ reports: [], waivers: [] })).join()).not.toMatch(/verdict|verified/)
})
