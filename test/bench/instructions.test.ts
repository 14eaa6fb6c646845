import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compare } from '../../ci/bench/instructions/compare.js'
import { parseCollected } from '../../ci/bench/instructions/parse-collected.js'
import { readRecords, recordKey, writeRecord } from '../../ci/bench/instructions/record.js'
import { instructionTable } from '../../ci/bench/instructions/table.js'
import { readOptions } from '../../ci/bench/options.js'

const verdict = { right: true, text: '2 of 2 ids' }

/** Node's own 90 million, and a command that takes some millions more. */
function counts(more: number) {
  return [
    { name: 'node -e 0', instructions: 90e6, verdict: { right: true, text: 'no job' } },
    { name: 'spec-extract', instructions: 90e6 + more * 1e6, verdict },
  ]
}

function extraction(more: number, recorded?: Record<string, number>) {
  return compare(counts(more), recorded)[1]
}

test('the count is read from the log of callgrind', () => {
  const log = `==7== Callgrind, a call-graph generating cache profiler
==7== Command: node Collected : 12
==7==
==7== Events    : Ir
==7== Collected : 2225145823
==7==
==7== I   refs:      2,225,145,823
`
  expect(parseCollected(log)).toBe(2225145823)
})

test('a log without a count is an error that shows its end', () => {
  expect(() => parseCollected('valgrind: no such tool\nvalgrind: Bad option\n')).toThrow(
    'expected a line with Collected; it ends: valgrind: Bad option',
  )
})

test("what is compared is a command's own share, up to 3 % over the record", () => {
  const recorded = { 'spec-extract': 1000 }
  expect(extraction(1030, recorded)).toMatchObject({ ownMillions: 1030, mark: 'held' })
  expect(extraction(1030.1, recorded)).toMatchObject({ ownMillions: 1030.1, mark: 'MISSED' })
  expect(extraction(1030.1, recorded)?.percent).toBeCloseTo(3.01)
  expect(extraction(970, recorded)?.mark).toBe('held')
  expect(extraction(969, recorded)?.mark).toBe('held, less: record it')
})

test('without a figure nothing is missed', () => {
  expect(extraction(5000)).toMatchObject({ recorded: null, percent: null, mark: 'no figure' })
  expect(extraction(5000, { 'spec-lint': 1 })?.mark).toBe('no figure')
  expect(compare(counts(1), { 'node -e 0': 1 })[0]).toMatchObject({ ownMillions: null, mark: '' })
})

function cellsOf(line: string | undefined) {
  return line?.split(/ *\| */).slice(1, -1)
}

test('the table gives millions, the ratio to node, the record and the change', () => {
  const lines = instructionTable(compare(counts(1100), { 'spec-extract': 1000 })).split('\n')
  expect(cellsOf(lines[2])).toEqual(['node -e 0', '90.0', '1.00', '-', '-', '-', 'no job'])
  expect(cellsOf(lines[3])).toEqual([
    'spec-extract',
    '1190.0',
    '13.22',
    '1100.0',
    '1000.0',
    '+10.00',
    'MISSED, 2 of 2 ids',
  ])
})

test('a command that did another job is marked, whatever it took', () => {
  const [floor, row] = counts(900)
  const wrong = { ...row, verdict: { right: false, text: 'exit code 2: error' } }
  const table = instructionTable(compare([floor, wrong], { 'spec-extract': 1000 }))
  expect(cellsOf(table.split('\n')[3])?.slice(-2)).toEqual(['-10.00', 'WRONG: exit code 2: error'])
})

test('a record takes the place of its own version of Node, and of no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mustmark-record-'))
  const file = join(folder, 'instructions.json')
  expect(readRecords(file)).toEqual({})
  writeRecord(compare(counts(12.34), undefined), { version: 'v22.1.0', arch: 'x64' }, file)
  writeRecord(compare(counts(10), undefined), { version: 'v20.19.0', arch: 'x64' }, file)
  writeRecord(compare(counts(11), undefined), { version: 'v20.20.2', arch: 'x64' }, file)
  const [of20, of22] = [11, 12.3].map((more) => ({ 'spec-extract': more }))
  expect(readRecords(file)).toEqual({
    '20-x64': { node: 'v20.20.2', millions: of20 },
    '22-x64': { node: 'v22.1.0', millions: of22 },
  })
  expect(readFileSync(file, 'utf8')).toMatch(/^\{\n {2}"20-x64": \{\n/)
  rmSync(folder, { recursive: true })
})

test('figures hold for a major version of Node and a kind of processor', () => {
  expect(recordKey({ version: 'v20.20.2', arch: 'x64' })).toBe('20-x64')
  expect(recordKey({ version: 'v24.0.0', arch: 'arm64' })).toBe('24-arm64')
})

test('--record goes with --instructions, which goes without --growth', () => {
  expect(readOptions(['--instructions', '--record'])).toMatchObject({ record: true })
  expect(() => readOptions(['--record'])).toThrow('Unexpected --record')
  expect(() => readOptions(['--growth', '--instructions'])).toThrow('Unexpected --growth')
})
