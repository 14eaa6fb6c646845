import type { Table } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parse } from '../../../src/parse/markdown.ts'
import { formats } from '../../../src/reports/formats/index.ts'
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

test('MM-FORM-0036: the cells give back any text, with single blanks', () => {
  const path = 'specs/__init__ *a*|[b](c) `d`.md'
  const message = 'a\\|b  &amp;\n<!-- c -->\t**d** _e_ https://x.org\u00a0 ~f~'
  const finding = aFinding({ path, message, start: { line: 7, column: 2, offset: 9 } })
  const tree = parse(formats.markdown(aReport([finding])))
  expect(tree.children.map((node) => node.type)).toEqual(['paragraph', 'table'])
  const rows = (tree.children[1] as Table).children.map((row) =>
    row.children.map((one) => toText(one)),
  )
  expect(rows).toEqual([
    ['Severity', 'Place', 'Finding', 'Rule'],
    [
      'warning',
      'specs/__init__ *a*|[b](c) `d`.md:7:2',
      'a\\|b &amp; <!-- c --> **d** _e_ https://x.org ~f~',
      'require-id',
    ],
  ])
})
