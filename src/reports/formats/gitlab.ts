import type { Report } from '../../model/report.ts'
import { shown } from '../shown.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' }

/**
 * A Code Quality report of GitLab. Every entry needs a line: a finding about a whole file stands in
 * its first. There is no place for anything but findings.
 */
// MM-FORM-0031
export function gitlab(report: Report): string {
  const used = new Set<string>()
  const entries = shown(report).map((one) => ({
    description: one.message,
    check_name: one.rule,
    fingerprint: unused(one.fingerprint, used),
    severity: SEVERITIES[one.severity],
    location: {
      path: one.path,
      lines: { begin: one.start?.line ?? 1, ...(one.start && one.end && { end: one.end.line }) },
    },
  }))
  const remarks = (report.remarks ?? []).map(({ path, message }) => ({
    description: message,
    check_name: 'remark',
    fingerprint: unused(message, used),
    severity: SEVERITIES.info,
    location: { path, lines: { begin: 1 } },
  }))
  return `${JSON.stringify([...entries, ...remarks], null, 2)}\n`
}

/** GitLab shows one of those that have the same fingerprint, and drops the others. */
function unused(fingerprint: string, used: Set<string>): string {
  let name = fingerprint
  for (let n = 2; used.has(name); n += 1) name = `${fingerprint}.${n}`
  used.add(name)
  return name
}
