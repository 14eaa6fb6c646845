import type { Diagnostic } from '../../model/diagnostic.ts'
import { groupBy } from '../../model/group.ts'
import type { Report } from '../../model/report.ts'
import { remarksOf } from '../not-shown.ts'
import { shown } from '../shown.ts'
import { attributes, XML_HEADER } from '../xml.ts'

/** The XML of Checkstyle 4.3, which most CI servers read. */
// MM-FORM-0034
export function checkstyle(report: Report): string {
  const files = [...groupBy(shown(report), ({ path }) => path)].map(
    ([path, found]) =>
      `  <file${attributes({ name: path })}>\n${found.map(errorOf).join('')}  </file>\n`,
  )
  // The format knows findings only, and a comment of XML holds no two hyphens in a row.
  const comments = remarksOf(report).map((one) => `  <!-- ${one.replaceAll('--', '')} -->\n`)
  const inner = [...files, ...comments].join('')
  return `${XML_HEADER}<checkstyle version="4.3">\n${inner}</checkstyle>\n`
}

function errorOf({ start, severity, message, rule }: Diagnostic): string {
  const { line, column } = start ?? {}
  return `    <error${attributes({ line, column, severity, message, source: `mustmark.${rule}` })}/>\n`
}
