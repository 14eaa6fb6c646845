import type { Diagnostic } from '../model/diagnostic.ts'
import type { CommonOptions } from './session.ts'

/** The findings to show: all with --verbose, errors alone with --quiet, else errors and warnings. */
export function shownFindings(
  diagnostics: readonly Diagnostic[],
  { quiet, verbose }: CommonOptions,
): Diagnostic[] {
  const hidden = quiet ? ['warning', 'info'] : verbose ? [] : ['info']
  return diagnostics.filter((one) => !hidden.includes(one.severity))
}

/** Only errors fail, and warnings where there are more than were allowed. */
// MM-CLI-0002
export function haveFailed(
  diagnostics: readonly Diagnostic[],
  { maxWarnings = Number.POSITIVE_INFINITY }: CommonOptions,
): boolean {
  const warnings = diagnostics.filter((one) => one.severity === 'warning').length
  return warnings > maxWarnings || diagnostics.some((one) => one.severity === 'error')
}
