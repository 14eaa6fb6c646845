import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { findingsSummary } from '../../src/reports/index.ts'
import { aFinding, aReport } from './formats/a-report.ts'

function times(count: number, values: Partial<Diagnostic>): Diagnostic[] {
  return Array.from({ length: count }, () => aFinding(values))
}

const errors = (count: number) => times(count, { severity: 'error' })
const warnings = (count: number) => times(count, { severity: 'warning' })
const infos = (count: number) => times(count, { severity: 'info' })
const comments = (count: number) => times(count, { suppressed: { by: 'comment' } })
const accepted = (count: number) => times(count, { suppressed: { by: 'baseline' } })

test.each<[string, Diagnostic[], number, number]>([
  ['no findings in 12 files', [], 12, 0],
  ['no findings in 1 file', [], 1, 0],
  ['no findings in 0 files', [], 0, 0],
  ['1 error in 1 file', errors(1), 1, 0],
  ['2 errors, 3 warnings, 1 info in 12 files', [...errors(2), ...warnings(3), ...infos(1)], 12, 0],
  ['1 warning, 2 infos in 12 files', [...infos(2), ...warnings(1)], 12, 0],
  [
    '1 error in 12 files; 2 suppressed by comments, 5 by the baseline',
    [...errors(1), ...comments(2), ...accepted(5)],
    12,
    0,
  ],
  ['no findings in 12 files; 1 suppressed by a comment', comments(1), 12, 0],
  ['no findings in 12 files; 1 suppressed by the baseline', accepted(1), 12, 0],
  ['1 error in 2 files; 1 more finding is not shown (--max-findings)', errors(1), 2, 1],
  ['no finding shown in 2 files; 9 more findings are not shown (--max-findings)', [], 2, 9],
])('MM-FORM-0040: %s', (text, findings, files, more) => {
  expect(findingsSummary(aReport(findings, { files, more }))).toBe(text)
})

test('MM-FORM-0040: a run with problems does not look clean', () => {
  const problems = [{ message: 'x' }, { message: 'y' }]
  expect(findingsSummary(aReport([], { problems }))).toBe(
    'no findings in 12 files; the run is not complete: 2 problems',
  )
  expect(findingsSummary(aReport([], { problems: [{ message: 'x' }] }))).toMatch(/: 1 problem$/)
})
