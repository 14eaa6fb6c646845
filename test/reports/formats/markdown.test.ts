import { expect, test } from 'vitest'
import { formats } from '../../../src/reports/index.ts'
import { aFileFinding, aFinding, aReport } from './a-report.ts'

test('MM-FORM-0036: the format markdown', () => {
  const findings = [
    aFileFinding({ message: 'a | b', severity: 'error' }),
    aFinding({ message: '`x` <b> snake_case' }),
  ]
  expect(formats.markdown(aReport(findings, { more: 1 }))).toBe(
    `**spec-lint**: 1 error, 1 warning in 12 files; 1 more finding is not shown (--max-findings)

| Severity | Place | Finding | Rule |
| --- | --- | --- | --- |
| error | specs/a.md | a \\| b | require-id |
| warning | specs/a.md:3:15 | \\\`x\\\` \\<b> snake_case | require-id |
`,
  )
})

test('MM-FORM-0036: without findings the summary stands alone', () => {
  const problems = [{ message: 'x' }]
  expect(formats.markdown(aReport([]))).toBe('**spec-lint**: no findings in 12 files\n')
  expect(formats.markdown(aReport([], { problems, command: 'mustmark check' }))).toBe(
    '**mustmark check**: no findings in 12 files; the run is not complete: 1 problem\n',
  )
})
