import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { Report } from '../../../src/model/report.ts'
import { formats } from '../../../src/reports/formats/index.ts'
import { aFileFinding, aFinding, aReport } from './a-report.ts'
import { NASTY } from './nasty.ts'

const file = new URL('../../fixtures/schemas/sarif-2.1.0.schema.json', import.meta.url)
// The schema has a pattern and formats that Ajv's strict reading refuses.
const validate = new Ajv({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
  allErrors: true,
}).compile(JSON.parse(readFileSync(file, 'utf8')))

/** The one run of the log, which is valid. */
function runOf(report: Report) {
  const log = JSON.parse(formats.sarif(report))
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  expect(log.version).toBe('2.1.0')
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

function resultOf(finding: Diagnostic) {
  return runOf(aReport([finding])).results[0]
}

const start = { line: 1, column: 5, offset: 4 }
const end = { line: 2, column: 3, offset: 12 }

describe('MM-FORM-0021: the log validates against the schema of SARIF 2.1.0', () => {
  test('nasty findings', () => {
    expect(runOf(aReport(NASTY, { more: 2 })).results).toHaveLength(NASTY.length)
  })

  test('the schema is one that refuses', () => {
    const log = JSON.parse(formats.sarif(aReport([aFinding()])))
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0
    expect(validate(log)).toBe(false)
  })

  test('a run without findings has an empty list: they were looked for', () => {
    const run = runOf(aReport([]))
    expect(run.results).toEqual([])
    expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.automationDetails).toEqual({ id: 'spec-lint/' })
  })

  test('the rules that ran, with what is their default here', () => {
    const rule = { description: 'An ID {stands}.', source: 'RFC 2119' }
    const rules = [
      { ...rule, id: 'a', severity: 'error' as const },
      { ...rule, id: 'b', severity: 'info' as const },
      { ...rule, id: 'c', severity: 'off' as const },
    ]
    const { tool, results } = runOf(
      aReport([aFinding({ rule: 'b', severity: 'info' }), aFinding({ rule: 'unknown' })], {
        rules,
      }),
    )
    expect(tool.driver.name).toBe('mustmark')
    expect(tool.driver.version).toBe('1.2.3')
    expect(tool.driver).not.toHaveProperty('informationUri')
    expect(tool.driver.rules).toEqual(
      [{ level: 'error' }, { level: 'note' }, { enabled: false }].map((configuration, index) => ({
        id: 'abc'[index],
        shortDescription: { text: 'An ID {{stands}}.' },
        help: { text: 'An ID {{stands}}. Source: RFC 2119' },
        defaultConfiguration: configuration,
      })),
    )
    expect(results[0]).toMatchObject({ ruleId: 'b', ruleIndex: 1, level: 'note' })
    expect(results[1].ruleId).toBe('unknown')
    expect(results[1]).not.toHaveProperty('ruleIndex')
  })

  test('problems: the run failed, and why', () => {
    const problems = [{ message: 'Unexpected {x}' }, { path: 'a b.md', start, message: 'y' }]
    const { invocations } = runOf(aReport([], { problems, more: 3 }))
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'Unexpected {{x}}' } },
          {
            level: 'error',
            message: { text: 'y' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a%20b.md', uriBaseId: '%SRCROOT%' },
                  region: { startLine: 1, startColumn: 5 },
                },
              },
            ],
          },
          { level: 'note', message: { text: '3 more findings are not shown (--max-findings)' } },
        ],
      },
    ])
  })
})

describe('MM-FORM-0022: a result', () => {
  test('has a place, a range, related places and a fingerprint', () => {
    const finding = aFinding({
      path: 'ü b/#1.md',
      ...{ start, end, line: 'abc MUST' },
      related: [{ path: 'specs/b.md' }, { path: 'specs/c.md', start, end }],
    })
    const region = { startLine: 1, startColumn: 5, endLine: 2, endColumn: 3 }
    const at = (uri: string, rest = {}) => ({
      physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...rest },
    })
    const result = resultOf(finding)
    expect(result.locations).toEqual([at('%C3%BC%20b/%231.md', { region })])
    expect(result.relatedLocations).toEqual([at('specs/b.md'), at('specs/c.md', { region })])
    expect(result.partialFingerprints).toEqual({ 'mustmark/v1': finding.fingerprint })
    expect(result.suppressions).toEqual([])
    expect(result).not.toHaveProperty('fixes')
  })

  test('a path is an address below the root that leads back to it', () => {
    for (const { path } of NASTY) {
      const { uri } = resultOf(aFileFinding({ path })).locations[0].physicalLocation
        .artifactLocation
      const { protocol, pathname, search, hash } = new URL(uri, 'file:///root/')
      expect({ protocol, search, hash }).toEqual({ protocol: 'file:', search: '', hash: '' })
      expect(decodeURIComponent(pathname)).toBe(`/root/${path}`)
    }
  })

  test('a whole file has no region', () => {
    expect(resultOf(aFileFinding()).locations[0].physicalLocation).not.toHaveProperty('region')
  })

  test('no place counts a byte-order mark', () => {
    const line = '\uFEFF- x MUST'
    const fix = { path: 'specs/a.md', start: 5, end: 9, text: 'SHOULD' }
    const marked = resultOf(aFinding({ start: { ...start, column: 6, offset: 5 }, end, line, fix }))
    expect(marked.locations[0].physicalLocation.region).toEqual({
      ...{ startLine: 1, startColumn: 5, endLine: 2, endColumn: 3 },
    })
    expect(marked.fixes[0].artifactChanges[0].replacements[0].deletedRegion).toEqual({
      charOffset: 4,
      charLength: 4,
    })
  })

  test('a fix is data', () => {
    const fix = { path: 'specs/ü.md', start: 7, end: 9, text: '{x}\n' }
    expect(resultOf(aFinding({ fix })).fixes).toEqual([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'specs/%C3%BC.md', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { charOffset: 7, charLength: 2 },
                insertedContent: { text: '{x}\n' },
              },
            ],
          },
        ],
      },
    ])
  })

  test('what suppresses it stands in the source or outside, with the reason that was given', () => {
    const suppressed = (value: Diagnostic['suppressed']) =>
      resultOf({ ...aFinding(), ...(value && { suppressed: value }) }).suppressions
    expect(suppressed({ by: 'comment', reason: 'told by hand' })).toEqual([
      { kind: 'inSource', justification: 'told by hand' },
    ])
    expect(suppressed({ by: 'baseline' })).toEqual([{ kind: 'external' }])
  })
})

test.each([
  ['Unexpected {0}', 'Unexpected {{0}}'],
  ['a [b] c', 'a [b] c'],
  ['a [b](c)', 'a [b\\](c)'],
  ['a \\](c) \\ d', 'a \\\\\\](c) \\ d'],
])('MM-FORM-0023: the message %j', (message, text) => {
  expect(resultOf(aFinding({ message })).message).toEqual({ text })
})
