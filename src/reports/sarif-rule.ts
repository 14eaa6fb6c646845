import type { Severity } from '../model/diagnostic.ts'
import type { ReportedRule } from '../model/report.ts'
import { messageOf } from './sarif-message.ts'

/** The levels of SARIF. */
export const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** A rule as a reporting descriptor (section 3.49). */
export function ruleOf({ id, severity, description, source }: ReportedRule) {
  return {
    id,
    shortDescription: messageOf(description),
    help: messageOf(`${description} Source: ${source}`),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
  }
}
