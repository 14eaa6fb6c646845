import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { FORMAT_NAMES, type FormatName, formats } from '../../../src/reports/formats/index.ts'
import { aFinding, aReport, PIPE, TERMINAL } from './a-report.ts'
import { NASTY } from './nasty.ts'

test('every file of a format is registered, under its own name', () => {
  const folder = new URL('../../../src/reports/formats/', import.meta.url)
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
  expect([...FORMAT_NAMES, 'index'].sort()).toEqual(files.sort())
})

describe.each(FORMAT_NAMES)('MM-FORM-0002: the bytes of %s', (name) => {
  const print = formats[name]

  test.each<[string, Report]>([
    ['no finding', aReport([])],
    ['one finding', aReport([aFinding()])],
    ['all findings', aReport(NASTY)],
    ['all but some', aReport(NASTY, { more: 3 })],
    ['problems', aReport([], { problems: [{ path: 'a.md', message: 'x' }] })],
  ])('%s: the last line has an end, and no path is absolute', (_, report) => {
    for (const style of [PIPE, TERMINAL]) {
      const text = print(report, style)
      if (text !== '') expect(text).toMatch(/[^\n]\n$/)
      expect(text).not.toContain(process.cwd())
      expect(text).not.toMatch(/file:\/\/|["'\s](?:\/tmp|\/home|\/root)\//)
      expect(print(structuredClone(report), style)).toBe(text)
    }
  })
})

test('MM-FORM-0002: no finding is an empty report where lines are findings, and never elsewhere', () => {
  const empty = FORMAT_NAMES.filter((name) => formats[name](aReport([]), PIPE) === '')
  expect(empty).toEqual(['text', 'unix', 'github'])
})

const KEEPING: FormatName[] = ['json', 'sarif']

describe.each(FORMAT_NAMES)('MM-FORM-0003: what suppresses a finding, in %s', (name) => {
  test.each([{ by: 'comment', reason: 'told by hand' }, { by: 'baseline' }] as const)(
    '$by',
    (suppressed) => {
      const counts = aFinding({ message: 'It counts' })
      const one = aFinding({ message: 'It does not count', suppressed })
      for (const style of [PIPE, TERMINAL]) {
        const text = formats[name](aReport([counts, one]), style)
        expect(text).toContain('It counts')
        expect(text.includes('It does not count')).toBe(KEEPING.includes(name))
        expect(text.includes('told by hand')).toBe(KEEPING.includes(name) && 'reason' in suppressed)
        if (!KEEPING.includes(name) && name !== 'markdown') {
          // As if the rule had not found it.
          expect(text).toBe(formats[name](aReport([counts]), style))
        }
      }
    },
  )
})

const WITHOUT_PLACE: FormatName[] = ['gitlab', 'rdjson']

describe.each(FORMAT_NAMES)('MM-FORM-0004: what --max-findings leaves out, in %s', (name) => {
  test('its number, in words or as data', () => {
    const finding = aFinding()
    const print = (more: number) => formats[name](aReport([finding], { more }), PIPE)
    const [none, one, many] = [print(0), print(1), print(7319)]
    expect(none).not.toMatch(/not shown/)
    if (WITHOUT_PLACE.includes(name)) {
      expect([one, many]).toEqual([none, none])
    } else if (name === 'json') {
      expect(JSON.parse(many).counts.more).toBe(7319)
    } else {
      expect(one).toMatch(/1 more finding is not shown \((?:--)?max-findings\)/)
      expect(many).toMatch(/7319 more findings are not shown \((?:--)?max-findings\)/)
    }
  })
})

describe.each(FORMAT_NAMES)('MM-FORM-0005: why a run could not be done, in %s', (name) => {
  test('stands in what is data and in junit', () => {
    const problems = [{ path: 'specs/b.md', message: 'Unexpected byte 0xFF, expected UTF-8' }]
    const text = formats[name](aReport([aFinding()], { problems }), PIPE)
    const holds = ['json', 'sarif', 'junit'].includes(name)
    expect(text.includes('Unexpected byte 0xFF, expected UTF-8')).toBe(holds)
    expect(text.includes('specs/b.md')).toBe(holds)
  })
})
