import type { Severity, Suppressed } from '../../model/diagnostic.ts'
import type { Report } from '../../model/report.ts'
import { shown } from '../shown.ts'

/** The report as data, two blanks deep; schema/findings.schema.json says what it holds. */
// MM-FORM-0020
export function json(report: Report): string {
  const found = shown(report)
  const ofSeverity = (severity: Severity) => found.filter((one) => one.severity === severity).length
  const suppressedBy = (by: Suppressed['by']) =>
    report.diagnostics.filter((one) => one.suppressed?.by === by).length
  const value = {
    schema: 1,
    command: report.command,
    parser: report.parser,
    files: report.files,
    counts: {
      error: ofSeverity('error'),
      warning: ofSeverity('warning'),
      info: ofSeverity('info'),
      suppressed: { comment: suppressedBy('comment'), baseline: suppressedBy('baseline') },
      more: report.more,
    },
    diagnostics: report.diagnostics,
    problems: report.problems,
    ...(report.remarks && { remarks: report.remarks.map((one) => one.message) }),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
