import { readFileSync } from 'node:fs'
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { formats } from '../../../src/reports/formats/index.ts'
import { aFileFinding, aFinding, aReport } from './a-report.ts'
import { NASTY } from './nasty.ts'
import { elements } from './parsers.ts'

const file = new URL('../../fixtures/schemas/junit-10.xsd', import.meta.url)
const xsd = XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(file, 'utf8')))

/** The suites of a report that the XSD accepts, each with its counts and its cases. */
function suitesOf(report: Report) {
  const xml = formats.junit(report)
  xsd.validate(XmlDocument.fromString(xml))
  return elements(xml, '/testsuites/testsuite').map((suite) => ({
    ...attributesOf(suite),
    cases: (suite.find('testcase') as XmlElement[]).map((one) => {
      const outcome = one.get('failure|error|skipped') as XmlElement | null
      return [attributesOf(one), outcome && [outcome.name, attributesOf(outcome), outcome.content]]
    }),
  }))
}

function attributesOf(element: XmlElement): Record<string, string> {
  return Object.fromEntries(element.attrs.map((one) => [one.name, one.value]))
}

describe('MM-FORM-0032: the format junit', () => {
  test('one suite a file; errors fail, warnings and infos do not', () => {
    const findings = [
      aFileFinding({ message: 'x', severity: 'info', rule: 'no-file' }),
      aFinding({ message: 'y', severity: 'error' }),
      aFinding({ path: 'specs/b.md', message: 'z' }),
    ]
    const rest = { failures: '0', errors: '0' }
    expect(suitesOf(aReport(findings))).toEqual([
      {
        ...{ name: 'specs/a.md', file: 'specs/a.md', tests: '2', skipped: '1' },
        ...{ failures: '1', errors: '0' },
        cases: [
          [
            { name: 'specs/a.md: x', classname: 'spec-lint.no-file' },
            ['skipped', { type: 'info', message: 'x' }, ''],
          ],
          [
            { name: 'specs/a.md:3:15: y', classname: 'spec-lint.require-id' },
            ['failure', { type: 'error', message: 'y' }, 'specs/a.md:3:15: y (require-id)'],
          ],
        ],
      },
      {
        ...{ name: 'specs/b.md', file: 'specs/b.md', tests: '1', skipped: '1', ...rest },
        cases: [
          [
            { name: 'specs/b.md:3:15: z', classname: 'spec-lint.require-id' },
            ['skipped', { type: 'warning', message: 'z' }, ''],
          ],
        ],
      },
    ])
  })

  test('nasty findings are valid, and the counts are those of the cases', () => {
    const suites = suitesOf(aReport(NASTY))
    expect(suites).toHaveLength(6)
    for (const { cases, ...suite } of suites) {
      expect(suite).toMatchObject({ tests: '32', failures: '16', errors: '0', skipped: '16' })
      expect(cases).toHaveLength(32)
    }
  })

  test('the XSD is one that refuses', () => {
    const xml = formats.junit(aReport([aFinding()])).replace(' tests="1"', '')
    expect(() => xsd.validate(XmlDocument.fromString(xml))).toThrow()
  })
})

describe('MM-FORM-0033: the run itself', () => {
  const names = { name: 'spec-lint', tests: '1', failures: '0', errors: '0', skipped: '0' }

  test('a clean run is one case that passed', () => {
    const accepted = aFinding({ suppressed: { by: 'baseline' } })
    for (const findings of [[], [accepted]]) {
      expect(suitesOf(aReport(findings))).toEqual([
        { ...names, cases: [[{ name: 'no findings', classname: 'spec-lint' }, null]] },
      ])
    }
  })

  test('each problem is a case in error, and nothing passed', () => {
    const start = { line: 1, column: 2, offset: 1 }
    const problems = [{ message: 'x & y' }, { path: 'a.md', start, message: 'z' }]
    const classname = 'spec-lint'
    expect(suitesOf(aReport([], { problems }))).toEqual([
      {
        ...{ ...names, tests: '2', errors: '2' },
        cases: [
          [{ name: 'x & y', classname }, ['error', { type: 'problem', message: 'x & y' }, 'x & y']],
          [
            { name: 'a.md:1:2: z', classname },
            ['error', { type: 'problem', message: 'z' }, 'a.md:1:2: z'],
          ],
        ],
      },
    ])
  })

  test('a run whose findings are all left out did not pass', () => {
    const [suite] = suitesOf(aReport([], { more: 5 }))
    expect(suite).toMatchObject({ tests: '1', skipped: '1' })
    expect(suite?.cases).toEqual([
      [
        { name: '5 more findings are not shown (--max-findings)', classname: 'spec-lint' },
        ['skipped', {}, ''],
      ],
    ])
  })
})
