import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { FORMAT_NAMES, type FormatName, formats } from '../../../src/reports/formats/index.ts'
import { aReport, PIPE } from './a-report.ts'
import { anyFindings, NASTY } from './nasty.ts'
import { type Held, parsers } from './parsers.ts'

/** Texts and places as a format promises them; the rest is as it was. */
interface Words {
  severity: Record<Diagnostic['severity'], string>
  text?: (text: string) => string
  place?: (finding: Diagnostic) => Pick<Held, 'line' | 'column'>
}

const own = { error: 'error', warning: 'warning', info: 'info' }
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')

const promised: Record<FormatName, Words> = {
  text: { severity: own },
  unix: {
    severity: own,
    place: ({ start }) => ({ line: start?.line ?? 1, column: start?.column ?? 1 }),
  },
  json: { severity: own },
  sarif: { severity: { error: 'error', warning: 'warning', info: 'note' } },
  github: { severity: { error: 'error', warning: 'warning', info: 'notice' } },
  gitlab: {
    severity: { error: 'major', warning: 'minor', info: 'info' },
    place: ({ start }) => ({ line: start?.line ?? 1, column: undefined }),
  },
  junit: {
    severity: { error: 'failure error', warning: 'skipped warning', info: 'skipped info' },
    text: wellFormed,
  },
  checkstyle: { severity: own, text: wellFormed },
  rdjson: {
    severity: { error: 'ERROR', warning: 'WARNING', info: 'INFO' },
    place: ({ start, line }) => ({
      line: start?.line,
      column: line === undefined ? undefined : start?.column,
    }),
  },
  markdown: { severity: own, text: (text) => text.replace(/\s+/g, ' ').trim() },
}

function expected(findings: readonly Diagnostic[], name: FormatName): Held[] {
  const { severity, text = (same) => same, place } = promised[name]
  return findings.map((one) => ({
    path: text(one.path),
    ...(place?.(one) ?? { line: one.start?.line, column: one.start?.column }),
    severity: severity[one.severity],
    rule: one.rule,
    message: text(one.message),
  }))
}

const byPath = (a: Diagnostic, b: Diagnostic) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

describe.each(FORMAT_NAMES)('MM-FORM-0001: %s, parsed back, holds the same findings', (name) => {
  const check = (unsorted: Diagnostic[]) => {
    // Findings come by path, as the rules' engine gives them.
    const findings = [...unsorted].sort(byPath)
    const held = parsers[name](formats[name](aReport(findings), PIPE), findings)
    expect(held).toEqual(expected(findings, name))
  }

  test('made by hand', () => {
    expect(NASTY).toHaveLength(192)
    check(NASTY)
  })

  test('none and one', () => {
    check([])
    check(NASTY.slice(0, 1))
  })

  test('generated', () => {
    fc.assert(fc.property(anyFindings, check), { seed: 2119, numRuns: 200 })
  })
})
