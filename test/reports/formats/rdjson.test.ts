import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import { formats } from '../../../src/reports/formats/index.ts'
import { aFileFinding, aFinding, aReport } from './a-report.ts'

function printed(finding: Diagnostic) {
  const { source, diagnostics } = JSON.parse(formats.rdjson(aReport([finding])))
  expect(source).toEqual({ name: 'mustmark' })
  expect(diagnostics).toHaveLength(1)
  return diagnostics[0]
}

// é takes 2 bytes of UTF-8 and 1 unit of UTF-16, 中 3 and 1, 😀 4 and 2.
const line = 'é中😀 MUST run'
const start = { line: 7, column: 6, offset: 105 }
const end = { line: 7, column: 10, offset: 109 }

describe('MM-FORM-0035: the format rdjson', () => {
  test('columns are bytes of UTF-8', () => {
    const entry = printed(aFinding({ message: 'x', severity: 'error', start, end, line }))
    expect(entry).toEqual({
      message: 'x',
      location: {
        path: 'specs/a.md',
        range: { start: { line: 7, column: 11 }, end: { line: 7, column: 15 } },
      },
      severity: 'ERROR',
      code: { value: 'require-id' },
    })
    expect(Buffer.from(line).subarray(10, 14).toString()).toBe('MUST')
  })

  test.each<[string, Partial<Diagnostic>, object]>([
    ['a point', { start, line }, { start: { line: 7, column: 11 } }],
    [
      'an end on a further line',
      { start, end: { ...end, line: 9 }, line },
      { start: { line: 7, column: 11 } },
    ],
    ['a line that is not known', { start, end }, { start: { line: 7 }, end: { line: 7 } }],
    [
      'lines that are not known',
      { start, end: { ...end, line: 9 } },
      { start: { line: 7 }, end: { line: 9 } },
    ],
    ['a line that was cut in front of it', { start, line: 'é' }, { start: { line: 7 } }],
    [
      'a byte-order mark, which is bytes of the line',
      { start: { line: 1, column: 2, offset: 1 }, line: '\uFEFFx' },
      { start: { line: 1, column: 4 } },
    ],
  ])('%s', (_, values, range) => {
    expect(printed(aFinding(values)).location.range).toEqual(range)
  })

  test('a whole file has no range', () => {
    expect(printed(aFileFinding()).location).toEqual({ path: 'specs/a.md' })
  })

  // The line begins at offset 100.
  test.each<[string, Diagnostic['fix'], object | undefined]>([
    [
      'of the range',
      { path: 'specs/a.md', start: 105, end: 109, text: 'MÜST' },
      { range: { start: { line: 7, column: 11 }, end: { line: 7, column: 15 } }, text: 'MÜST' },
    ],
    [
      'at the end of the line',
      { path: 'specs/a.md', start: 113, end: 113, text: '.' },
      { range: { start: { line: 7, column: 19 }, end: { line: 7, column: 19 } }, text: '.' },
    ],
    ['of an earlier line', { path: 'specs/a.md', start: 90, end: 109, text: '' }, undefined],
    ['over the end of the line', { path: 'specs/a.md', start: 105, end: 114, text: '' }, undefined],
    ['of another file', { path: 'specs/b.md', start: 105, end: 109, text: '' }, undefined],
  ])('a fix %s', (_, fix, suggestion) => {
    const entry = printed(aFinding({ start, end, line, ...(fix && { fix }) }))
    expect(entry.suggestions).toEqual(suggestion && [suggestion])
  })
})
