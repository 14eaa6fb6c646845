import { describe, expect, test } from 'vitest'
import { formats } from '../../../src/reports/formats/index.ts'
import type { Style } from '../../../src/reports/index.ts'
import { aFileFinding, aFinding, aReport, PIPE, TERMINAL } from './a-report.ts'

const FINDINGS = [
  aFileFinding({
    path: 'specs/a.md',
    severity: 'info',
    message: 'Unexpected file',
    rule: 'no-file',
  }),
  aFinding({
    message: 'Unexpected SHOULD without an ID',
    start: { line: 3, column: 18, offset: 60 },
    end: { line: 3, column: 24, offset: 66 },
    line: 'It MUST stop. It SHOULD',
    related: [
      { path: 'specs/b.md' },
      { path: 'specs/c.md', start: { line: 1, column: 2, offset: 1 } },
    ],
  }),
  aFinding({
    path: 'specs/b.md',
    severity: 'error',
    message: 'Unexpected 😀',
    rule: 'no-emoji',
    start: { line: 110, column: 1, offset: 900 },
    end: { line: 112, column: 3, offset: 990 },
    line: '😀 on',
  }),
]

describe('MM-FORM-0010: the format text', () => {
  test('in a pipe: one line a finding, without source lines', () => {
    expect(formats.text(aReport(FINDINGS), PIPE)).toBe(
      [
        'specs/a.md: info: Unexpected file (no-file)',
        'specs/a.md:3:18: warning: Unexpected SHOULD without an ID (require-id)',
        'specs/b.md:110:1: error: Unexpected 😀 (no-emoji)',
        '',
      ].join('\n'),
    )
  })

  test('on a terminal: grouped by file, in columns, with the line and the related places', () => {
    expect(formats.text(aReport(FINDINGS, { more: 2 }), TERMINAL)).toBe(
      [
        'specs/a.md',
        '          info     Unexpected file  no-file',
        '    3:18  warning  Unexpected SHOULD without an ID  require-id',
        '          It MUST stop. It SHOULD',
        '                           ^^^^^^',
        '          see specs/b.md',
        '          see specs/c.md:1:2',
        '',
        'specs/b.md',
        '  110:1   error    Unexpected 😀  no-emoji',
        '          😀 on',
        '          ^^^^^',
        '',
        '2 more findings are not shown (--max-findings)',
        '',
      ].join('\n'),
    )
  })

  test('a line that nobody could read is left out', () => {
    const { line: _, ...rest } = aFinding({ message: 'x' })
    expect(formats.text(aReport([rest]), TERMINAL)).toBe(
      'specs/a.md\n  3:15  warning  x  require-id\n',
    )
  })

  test('MM-FORM-0012: no line of the source is wider than the terminal', () => {
    const line = `${'a'.repeat(500)} MUST ${'b'.repeat(500)}`
    const start = { line: 3, column: 502, offset: 900 }
    const end = { line: 3, column: 506, offset: 904 }
    const print = (columns?: number) =>
      formats
        .text(aReport([aFinding({ line, start, end, message: 'x' })]), { ...TERMINAL, columns })
        .split('\n')
    for (const columns of [40, 80, 200]) {
      const [, , source = '', carets = ''] = print(columns)
      expect(source).toHaveLength(columns)
      expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('MUST')
    }
    expect(print()[2]).toHaveLength(80)
  })

  test('colours: the severity and its carets, the rest of less weight', () => {
    const style: Style = {
      tty: true,
      paint: {
        red: (text) => `<red>${text}</red>`,
        yellow: (text) => `<yellow>${text}</yellow>`,
        dim: (text) => `<dim>${text}</dim>`,
      },
    }
    expect(formats.text(aReport(FINDINGS.slice(2)), style)).toBe(
      [
        'specs/b.md',
        '  110:1  <red>error</red>  Unexpected 😀  <dim>no-emoji</dim>',
        '         <dim>😀 on</dim>',
        '         <red>^^^^^</red>',
        '',
      ].join('\n'),
    )
  })
})

test('MM-FORM-0013: control characters do not reach the terminal, nor do they end a line', () => {
  const path = 'specs/\x1B[2Ja\nb.md'
  const report = aReport([
    aFinding({ path, message: 'Unexpected \x07 \x7F \x9B\tx', related: [{ path }] }),
  ])
  const texts = [formats.text(report, PIPE), formats.text(report, TERMINAL), formats.unix(report)]
  for (const text of texts) {
    expect(text).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/)
    expect(text).toContain('specs/␛[2Ja␊b.md')
    expect(text).toContain('Unexpected ␇ ␡ \uFFFD\tx')
  }
  expect(formats.text(report, PIPE).split('\n')).toHaveLength(2)
})

test('MM-FORM-0014: the format unix', () => {
  const report = aReport(FINDINGS, { more: 1 })
  const expected = [
    'specs/a.md:1:1: Unexpected file [info/no-file]',
    'specs/a.md:3:18: Unexpected SHOULD without an ID [warning/require-id]',
    'specs/b.md:110:1: Unexpected 😀 [error/no-emoji]',
    '1 more finding is not shown (--max-findings)',
    '',
  ].join('\n')
  expect(formats.unix(report)).toBe(expected)
})
