import type { Report } from '../model/report.ts'

/**
 * What `--max-findings` leaves out, as one sentence without a line end; empty where it is nothing.
 *
 * @param more how many findings
 */
// MM-FORM-0004
export function notShown(more: number): string {
  if (more <= 0) return ''
  const findings = more === 1 ? '1 more finding is' : `${more} more findings are`
  return `${findings} not shown (--max-findings)`
}

/** What is no finding and is to be told all the same, a sentence each. */
// MM-EVID-0067
export function remarksOf({ more, remarks = [] }: Pick<Report, 'more' | 'remarks'>): string[] {
  const rest = notShown(more)
  return [...(rest === '' ? [] : [rest]), ...remarks.map((one) => one.message)]
}
