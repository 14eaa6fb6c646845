import type { Diagnostic } from '../model/diagnostic.ts'
import type { Report } from '../model/report.ts'

/** The findings that count: neither a comment nor the baseline suppresses them. */
// MM-FORM-0003
export function shown({ diagnostics }: Pick<Report, 'diagnostics'>): Diagnostic[] {
  return diagnostics.filter((one) => one.suppressed === undefined)
}
