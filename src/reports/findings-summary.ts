import type { Severity } from '../model/diagnostic.ts'
import type { Report } from '../model/report.ts'
import { notShown } from './not-shown.ts'
import { shown } from './shown.ts'
import { plural } from './summary-text.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/**
 * The findings of a run in one line, without its end: `2 errors, 1 info in 12 files; 5 suppressed by
 * the baseline`. A run that has problems never looks like a clean one.
 */
// MM-FORM-0040
export function findingsSummary(
  report: Pick<Report, 'diagnostics' | 'more' | 'files' | 'problems'>,
): string {
  const found = shown(report)
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: found.filter((one) => one.severity === severity).length,
  }))
  const parts = counts.filter(({ count }) => count > 0)
  const words = parts.map(({ severity, count }) => plural(count, severity)).join(', ')
  const problems = report.problems.length
  return [
    `${words || (report.more > 0 ? 'no finding shown' : 'no findings')} in ${plural(report.files, 'file')}`,
    suppressedText(report),
    notShown(report.more),
    problems > 0 ? `the run is not complete: ${plural(problems, 'problem')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}

function suppressedText({ diagnostics }: Pick<Report, 'diagnostics'>): string {
  const count = (by: string) => diagnostics.filter((one) => one.suppressed?.by === by).length
  const [comments, baseline] = [count('comment'), count('baseline')]
  const parts = []
  if (comments > 0)
    parts.push(`${comments} suppressed by ${comments === 1 ? 'a comment' : 'comments'}`)
  if (baseline > 0) parts.push(`${baseline} ${comments > 0 ? '' : 'suppressed '}by the baseline`)
  return parts.join(', ')
}
