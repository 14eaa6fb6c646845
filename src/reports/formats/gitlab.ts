import type { Report } from '../../model/report.ts'
import { shown } from '../shown.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' }

/**
 * A Code Quality report of GitLab. Every entry needs a line: a finding about a whole file stands in
 * its first. There is no place for anything but findings.
 */
// MM-FORM-0031
export function gitlab(report: Report): string {
  const entries = shown(report).map((one) => ({
    description: one.message,
    check_name: one.rule,
    fingerprint: one.fingerprint,
    severity: SEVERITIES[one.severity],
    location: {
      path: one.path,
      lines: { begin: one.start?.line ?? 1, ...(one.start && one.end && { end: one.end.line }) },
    },
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}
