import { describe, expect, test } from 'vitest'
import { formats } from '../../../src/reports/formats/index.ts'
import { aFileFinding, aFinding, aReport } from './a-report.ts'
import { NASTY } from './nasty.ts'

const start = { line: 3, column: 5, offset: 40 }
const end = { line: 3, column: 9, offset: 44 }

describe('MM-FORM-0030: the format github', () => {
  test.each([
    [
      'a range',
      aFinding({ message: 'x', severity: 'error', start, end }),
      '::error file=specs/a.md,line=3,endLine=3,col=5,endColumn=9,title=mustmark/require-id::x',
    ],
    [
      'a point',
      aFinding({ message: 'x', start }),
      '::warning file=specs/a.md,line=3,col=5,title=mustmark/require-id::x',
    ],
    [
      'several lines',
      aFinding({ message: 'x', start, end: { ...end, line: 4 } }),
      '::warning file=specs/a.md,line=3,col=5,title=mustmark/require-id::x',
    ],
    [
      'a whole file',
      aFileFinding({ message: 'x', severity: 'info' }),
      '::notice file=specs/a.md,title=mustmark/require-id::x',
    ],
    [
      'what must be escaped',
      aFileFinding({ path: 'a,b:c%\r\n.md', message: '100%, a: b\r\n::error::c' }),
      '::warning file=a%2Cb%3Ac%25%0D%0A.md,title=mustmark/require-id::100%25, a: b%0D%0A::error::c',
    ],
  ])('%s', (_, finding, line) => {
    expect(formats.github(aReport([finding]))).toBe(`${line}\n`)
  })
})

describe('MM-FORM-0031: the format gitlab', () => {
  test('an entry', () => {
    const finding = aFinding({ message: 'x', severity: 'error', start, end: { ...end, line: 4 } })
    expect(JSON.parse(formats.gitlab(aReport([finding])))).toEqual([
      {
        description: 'x',
        check_name: 'require-id',
        fingerprint: finding.fingerprint,
        severity: 'major',
        location: { path: 'specs/a.md', lines: { begin: 3, end: 4 } },
      },
    ])
  })

  test('a whole file stands in its first line', () => {
    const [entry] = JSON.parse(formats.gitlab(aReport([aFileFinding()])))
    expect(entry.location).toEqual({ path: 'specs/a.md', lines: { begin: 1 } })
  })

  test('no fingerprint stands twice, or GitLab would show one entry', () => {
    const twice = aFinding()
    for (const findings of [
      NASTY,
      [twice, twice, { ...twice, fingerprint: `${twice.fingerprint}.2` }],
    ]) {
      const entries: { fingerprint: string }[] = JSON.parse(formats.gitlab(aReport(findings)))
      expect(new Set(entries.map((one) => one.fingerprint)).size).toBe(findings.length)
    }
  })
})
