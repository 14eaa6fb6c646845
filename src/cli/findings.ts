import type { Diagnostic } from '../model/diagnostic.ts'
import type { CommonOptions } from './session.ts'

/** The findings to show, of those that count: all with --verbose, errors alone with --quiet, else errors and warnings. */
export function shownFindings(
  diagnostics: readonly Diagnostic[],
  { quiet, verbose }: Pick<CommonOptions, 'quiet' | 'verbose'>,
): Diagnostic[] {
  const hidden = quiet ? ['warning', 'info'] : verbose ? [] : ['info']
  return counting(diagnostics).filter((one) => !hidden.includes(one.severity))
}

/** How many findings count and are not shown. */
export function hiddenFindings(diagnostics: readonly Diagnostic[], options: CommonOptions): number {
  return counting(diagnostics).length - shownFindings(diagnostics, options).length
}

/** Only errors fail, and warnings where there are more than were allowed. */
// MM-CLI-0002
export function haveFailed(
  diagnostics: readonly Diagnostic[],
  { maxWarnings = Number.POSITIVE_INFINITY }: Pick<CommonOptions, 'maxWarnings'>,
): boolean {
  const found = counting(diagnostics)
  const warnings = found.filter((one) => one.severity === 'warning').length
  return warnings > maxWarnings || found.some((one) => one.severity === 'error')
}

/** The findings that nothing suppresses. */
// MM-SUPP-0008
function counting(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((one) => !one.suppressed)
}
