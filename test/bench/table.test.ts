import { expect, test } from 'vitest'
import { barLines } from '../../ci/bench/run/bars.js'
import { median } from '../../ci/bench/run/median.js'
import { ratioTable } from '../../ci/bench/run/table.js'
import { verdictOn } from '../../ci/bench/run/verdict.js'

function row(name: string, cpuMs: number | null, right = true) {
  const verdict = { right, text: '2 of 3 ids' }
  return { name, cpuMs, userMs: cpuMs, systemMs: 0, wallMs: 70, peakBytes: 41_000_000, verdict }
}

test('the table gives times the CPU of node and of rg', () => {
  const table = ratioTable([row('node -e 0', 60), row('rg', 20), row('spec-extract', 300)])
  const cells = table
    .split('\n')
    .at(-1)
    ?.split(/ *\| */)
  expect(cells?.slice(1, -1)).toEqual([
    'spec-extract',
    '300',
    '300',
    '0',
    '70',
    '41',
    '5.00',
    '15.0',
    '2 of 3 ids',
  ])
})

test('what did another job is marked, and what is unknown is no 0', () => {
  const table = ratioTable([row('node -e 0', null), row('rg', 20, false)])
  expect(table).toContain('WRONG: 2 of 3 ids')
  expect(table.split('\n')[2]).toMatch(/^\| node -e 0 +\| +- \| +- \|/)
})

test('a bar is held up to its number, and missed above it', () => {
  const held = barLines('small', [row('node -e 0', 60), row('spec-extract', 360)])
  expect(held).toEqual(['spec-extract: 6.0 x node -e 0 (CPU), at most 6: held'])
  const missed = barLines('large', [row('rg', 100), row('mustmark check', 601)])
  expect(missed).toEqual(['mustmark check: 6.0 x rg (CPU), at most 6: MISSED'])
  expect(barLines('small', [row('spec-extract', 360)])).toEqual([])
})

test('a bar against a peer is one of wall time, and a peer that failed is none to beat', () => {
  const ours = { ...row('mustmark check', 60), wallMs: 250 }
  const lines = (right: boolean) =>
    barLines('small', [ours, { ...row('OpenFastTrace', 60, right), wallMs: 1000 }])
  const line = 'mustmark check: 0.25 x OpenFastTrace (wall time), at most 0.2: MISSED'
  expect(lines(true)).toEqual([line])
  expect(lines(false)).toEqual([])
})

test('the median is the middle, and unknown if one is', () => {
  expect(median([5, 1, 100])).toBe(5)
  expect(median([4, 1, 100, 2])).toBe(3)
  expect(median([1, null, 2])).toBeNull()
})

test('a candidate that crashed, lost an ID or made one up did not do its job', () => {
  const found = ({ stdout }: { stdout: string }) => new Set(stdout.split(' '))
  const verdict = (status: number | null, stdout: string) =>
    verdictOn(
      { job: 'ids', found },
      { status, stdout, stderr: 'a\nb' },
      { truth: { ids: ['A', 'B'] } },
    )
  expect(verdict(1, 'B A')).toEqual({ right: true, text: '2 of 2 ids' })
  expect(verdict(0, 'A')).toEqual({ right: false, text: '1 of 2 ids, not B' })
  expect(verdict(0, 'A B C')).toEqual({ right: false, text: '2 of 2 ids, and C, which is none' })
  expect(verdict(null, 'A B')).toEqual({ right: false, text: 'exit code null: b' })
})
