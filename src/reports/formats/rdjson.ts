import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Report } from '../../model/report.ts'
import { shown } from '../shown.ts'
import { byteRange, byteRangeOfFix } from '../utf8-range.ts'

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** The Diagnostic Format of reviewdog. There is no place for anything but findings. */
// MM-FORM-0035
export function rdjson(report: Report): string {
  const remarks = (report.remarks ?? []).map(({ path, message }) => ({
    message,
    location: { path },
    severity: SEVERITIES.info,
    code: { value: 'remark' },
  }))
  const diagnostics = [...shown(report).map(diagnosticOf), ...remarks]
  const value = { source: { name: 'mustmark' }, diagnostics }
  return `${JSON.stringify(value, null, 2)}\n`
}

function diagnosticOf(diagnostic: Diagnostic) {
  const { message, path, severity, rule, fix } = diagnostic
  const range = byteRange(diagnostic)
  const place = byteRangeOfFix(diagnostic)
  return {
    message,
    location: { path, ...(range && { range }) },
    severity: SEVERITIES[severity],
    code: { value: rule },
    ...(fix && place && { suggestions: [{ range: place, text: fix.text }] }),
  }
}
