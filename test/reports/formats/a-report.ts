import type { Diagnostic } from '../../../src/model/diagnostic.ts'
import type { Report } from '../../../src/model/report.ts'
import type { Style } from '../../../src/reports/index.ts'

const plain = (text: string) => text

/** A pipe without colours. */
export const PIPE: Style = { tty: false, paint: { red: plain, yellow: plain, dim: plain } }

/** A terminal whose colours are not told. */
export const TERMINAL: Style = { ...PIPE, tty: true, columns: 80 }

let number = 0

/** A finding at a place of a file; its fingerprint is one of its own. */
export function aFinding(values: Partial<Diagnostic> = {}): Diagnostic {
  number += 1
  return {
    rule: 'require-id',
    severity: 'warning',
    path: 'specs/a.md',
    start: { line: 3, column: 15, offset: 40 },
    message: 'Unexpected SHOULD without an ID, expected the block to declare one',
    related: [],
    fingerprint: `1:${number.toString(16).padStart(12, '0')}`,
    ...values,
  }
}

/** A finding that means the whole file. */
export function aFileFinding(values: Partial<Diagnostic> = {}): Diagnostic {
  const { start: _, ...rest } = aFinding(values)
  return rest
}

/** A report of the findings, of a run that had no problems. */
export function aReport(diagnostics: Diagnostic[], values: Partial<Report> = {}): Report {
  const rules = [...new Set(diagnostics.map((one) => one.rule))]
  return {
    command: 'spec-lint',
    version: '1.2.3',
    parser: 'remark',
    diagnostics,
    more: 0,
    problems: [],
    files: 12,
    rules: rules.map((id) => ({
      id,
      severity: 'warning',
      description: `What ${id} asks for.`,
      source: 'RFC 2119',
    })),
    ...values,
  }
}
