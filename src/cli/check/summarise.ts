import { findingsSummary } from '../../reports/index.ts'
import type { Session } from '../session.ts'
import type { CheckReport } from './check-report.ts'
import type { Selected } from './wanted.ts'

/** Says on standard error, in one line, what was found and what of it is not shown. */
// MM-CLI-0009 MM-PARSE-0004
export function summarise(shown: CheckReport, { note }: Selected, { stderr }: Session): void {
  const { hidden, parser } = shown
  const unseen = hidden === 0 ? '' : `; ${hidden} of severity info, listed with --verbose`
  stderr.write(`${findingsSummary(shown)}${unseen}${note}; parsed by ${parser}\n`)
}
