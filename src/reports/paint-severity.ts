import type { Severity } from '../model/diagnostic.ts'
import type { Paint } from './style.ts'

/** The colour of a severity. */
export function paintSeverity(severity: Severity, paint: Paint): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.dim }[severity]
}
