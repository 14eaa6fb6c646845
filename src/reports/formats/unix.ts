import type { Report } from '../../model/report.ts'
import { remarksOf } from '../not-shown.ts'
import { shown } from '../shown.ts'
import { visible } from '../visible.ts'

/**
 * One line a finding as compilers print it, `path:line:column: message [severity/rule]`, without
 * colours; a finding about a whole file stands at 1:1, so that every editor can go there.
 */
// MM-FORM-0014
export function unix(report: Report): string {
  const lines = shown(report).map(({ path, start, message, severity, rule }) => {
    const { line, column } = start ?? { line: 1, column: 1 }
    return `${visible(path)}:${line}:${column}: ${visible(message)} [${severity}/${rule}]\n`
  })
  return [...lines, ...remarksOf(report).map((one) => `${one}\n`)].join('')
}
