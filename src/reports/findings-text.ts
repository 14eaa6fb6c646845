import type { Diagnostic, Problem, Severity } from '../model/diagnostic.ts'
import { paintSeverity } from './paint-severity.ts'
import { placeText } from './place-text.ts'
import type { Paint } from './style.ts'
import { visible } from './visible.ts'

/** One line a finding: `path:line:column: severity: message (rule)`. */
// MM-CLI-0004
export function findingsText(diagnostics: readonly Diagnostic[], paint: Paint): string {
  return diagnostics
    .map((one) => {
      const severity = paintSeverity(one.severity, paint)(one.severity)
      const message = visible(one.message)
      return `${placeText(one)}: ${severity}: ${message} ${paint.dim(`(${one.rule})`)}\n`
    })
    .join('')
}

/** One line a reason for exit code 2, or what is said without one. */
export function problemsText(
  problems: readonly Problem[],
  paint: Paint,
  severity: Severity = 'error',
): string {
  return problems
    .map(({ path, start, message }) => {
      const where = path === undefined ? '' : `${placeText(start ? { path, start } : { path })}: `
      return `${where}${paintSeverity(severity, paint)(severity)}: ${visible(message)}\n`
    })
    .join('')
}
