import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Report } from '../../model/report.ts'
import { remarksOf } from '../not-shown.ts'
import { shown } from '../shown.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions, which become annotations of the changed files. */
// MM-FORM-0030
export function github(report: Report): string {
  return [
    ...shown(report).map(annotation),
    ...remarksOf(report).map((one) => `::notice::${data(one)}\n`),
  ].join('')
}

function annotation(diagnostic: Diagnostic): string {
  const { path, start, end, severity, rule, message } = diagnostic
  // GitHub drops the columns of a range over several lines; its start says more.
  const oneLine = start !== undefined && end?.line === start.line
  const values = {
    file: path,
    line: start?.line,
    endLine: oneLine ? end.line : undefined,
    col: start?.column,
    endColumn: oneLine ? end.column : undefined,
    title: `mustmark/${rule}`,
  }
  const properties = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}\n`
}

/** What ends a command's line, and the sign of the escapes themselves. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** Properties end at a comma, all of them at a colon. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
