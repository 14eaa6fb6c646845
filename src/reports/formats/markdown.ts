import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Report } from '../../model/report.ts'
import { escapeCell } from '../escape-cell.ts'
import { findingsSummary } from '../findings-summary.ts'
import { placeText } from '../place-text.ts'
import { shown } from '../shown.ts'

/** A comment for a pull request: the summary, and a table where there are findings. */
// MM-FORM-0036
export function markdown(report: Report): string {
  const rows = shown(report).map(rowOf)
  const table = ['| Severity | Place | Finding | Rule |\n', '| --- | --- | --- | --- |\n', ...rows]
  const summary = `**${report.command}**: ${findingsSummary(report)}\n`
  const remarks = (report.remarks ?? []).map((one) => `\n${one.message}\n`).join('')
  return (rows.length === 0 ? summary : `${summary}\n${table.join('')}`) + remarks
}

function rowOf(diagnostic: Diagnostic): string {
  const { severity, message, rule } = diagnostic
  const cells = [severity, placeText(diagnostic), message, rule]
  return `| ${cells.map(escapeCell).join(' | ')} |\n`
}
