import type { Report } from '../../model/report.ts'
import { findingsText } from '../findings-text.ts'
import { groupedText } from '../grouped-text.ts'
import { remarksOf } from '../not-shown.ts'
import { shown } from '../shown.ts'
import type { Style } from '../style.ts'

/** For people: grouped by file on a terminal, one line a finding in a pipe, so that grep finds it. */
// MM-FORM-0010
export function text(report: Report, style: Style): string {
  const found = shown(report)
  const remarks = remarksOf(report)
    .map((one) => `${one}\n`)
    .join('')
  const findings = style.tty ? groupedText(found, style) : findingsText(found, style.paint)
  const gap = style.tty && findings !== '' ? '\n' : ''
  return remarks === '' ? findings : `${findings}${gap}${remarks}`
}
