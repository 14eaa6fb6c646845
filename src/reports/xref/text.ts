import { text as findings } from '../formats/text.ts'
import type { Style } from '../style.ts'
import { totalsTable } from './totals-table.ts'
import { unreferencedText } from './unreferenced-text.ts'
import type { XrefReport } from './xref-report.ts'

/** For people: the findings as spec-lint prints them, then the totals. */
// MM-XREF-0007 MM-XREF-0009
export function text(report: XrefReport, style: Style): string {
  const { crossReferences, totals, unreferenced } = report
  const parts = [
    findings(report, style),
    totals && crossReferences.scanned ? totalsTable(crossReferences) : '',
    unreferenced ? unreferencedText(crossReferences) : '',
  ]
  // On a terminal findings are grouped: a blank line parts the groups, and what follows them.
  return parts.filter((part) => part !== '').join(style.tty ? '\n' : '')
}
