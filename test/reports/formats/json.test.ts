import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { formats } from '../../../src/reports/formats/index.ts'
import { violations } from '../../cli/schema.ts'
import { aFileFinding, aFinding, aReport } from './a-report.ts'
import { NASTY } from './nasty.ts'

const start = { line: 3, column: 1, offset: 9 }
const end = { line: 3, column: 4, offset: 12 }
const full = aFinding({
  severity: 'error',
  end,
  line: 'abc',
  related: [{ path: 'specs/b.md' }, { path: 'specs/c.md', start, end }],
  fix: { path: 'specs/a.md', start: 9, end: 12, text: '' },
})

function schemaOf(name: string) {
  const file = new URL(`../../../schema/${name}.schema.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

describe('MM-FORM-0020: the report validates against schema/findings.schema.json', () => {
  test.each<[string, Report]>([
    ['no finding', aReport([])],
    ['everything that a finding can hold', aReport([full])],
    ['nasty findings', aReport(NASTY, { more: 9 })],
    [
      'suppressed findings',
      aReport([
        aFileFinding({ suppressed: { by: 'comment', reason: 'x' } }),
        aFinding({ suppressed: { by: 'baseline' } }),
      ]),
    ],
    [
      'problems',
      aReport([], { problems: [{ message: 'x' }, { path: 'a.md', start, message: 'y' }] }),
    ],
  ])('%s', (_, report) => {
    expect(violations('findings', JSON.parse(formats.json(report)))).toEqual([])
  })

  test('the schema refuses what is missing and what nobody knows', () => {
    const value = JSON.parse(formats.json(aReport([full])))
    const { counts: _, ...rest } = value
    expect(violations('findings', rest)).not.toEqual([])
    expect(violations('findings', { ...value, extra: 1 })).not.toEqual([])
    value.diagnostics[0].related[1].line = 1
    expect(violations('findings', value)).not.toEqual([])
  })

  test('a finding is the same as in the schema of the model', () => {
    const [findings, model] = [schemaOf('findings').$defs, schemaOf('model').$defs]
    for (const name of ['point', 'diagnostic', 'fix', 'problem']) {
      expect(findings[name]).toEqual(model[name])
    }
  })
})

test('MM-FORM-0020: the counts are those of what is shown, two blanks deep', () => {
  const report = aReport(
    [
      aFinding({ severity: 'error' }),
      aFinding(),
      aFinding(),
      aFinding({ severity: 'info' }),
      aFinding({ severity: 'error', suppressed: { by: 'comment' } }),
      aFinding({ severity: 'error', suppressed: { by: 'baseline' } }),
      aFinding({ suppressed: { by: 'baseline' } }),
    ],
    { more: 4, command: 'mustmark check', files: 2 },
  )
  const text = formats.json(report)
  const { diagnostics, ...rest } = JSON.parse(text)
  expect(rest).toEqual({
    schema: 1,
    command: 'mustmark check',
    parser: 'remark',
    files: 2,
    counts: { error: 1, warning: 2, info: 1, suppressed: { comment: 1, baseline: 2 }, more: 4 },
    problems: [],
  })
  expect(diagnostics).toEqual(report.diagnostics)
  expect(text).toMatch(/^\{\n {2}"schema": 1,\n/)
  expect(formats.json(aReport([]))).toMatch(/"problems": \[\]\n\}\n$/)
})
