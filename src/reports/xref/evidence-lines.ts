import type { CrossReferences } from '../../model/cross-references.ts'
import { plural } from '../summary-text.ts'
import { NOT_CHECKED } from './result-text.ts'

/**
 * What reports, reviews and waivers come to, a line each; nothing for who has none of them. A result
 * that counts for nothing is told.
 */
// MM-EVID-0068
export function evidenceLines(references: CrossReferences): string[] {
  const { results, items, verdicts } = references
  if (results.state === 'left out') return [NOT_CHECKED]
  const isReviewed = items.some(({ review }) => review === 'reviewed' || review === 'suspect')
  const isWaived = items.some(({ waivers }) => waivers.length > 0)
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`)
  return [
    ...(results.state === 'read' ? [reportsText(results)] : []),
    ...(results.state === 'read' || isReviewed || isWaived
      ? [`verdicts: ${counts.length > 0 ? counts.join(', ') : 'none'}`]
      : []),
  ]
}

function reportsText(results: CrossReferences['results']): string {
  const { reports, absent, idle, empty, unmatched, ambiguous } = results
  const unknown = reports.filter((one) => one.age === 'unknown').length
  const lacks: [number, string][] = [
    [unknown, 'of unknown age'],
    [empty.length, 'without a test'],
    [idle.length, 'of no test here'],
  ]
  const told = lacks.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const left: [number, string][] = [
    [unmatched.count, 'of no test here'],
    [ambiguous.count, 'of several tests'],
  ]
  const some = left.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return [
    `${plural(reports.length, 'report')} read${told.length > 0 ? ` (${told.join(', ')})` : ''}`,
    ...(absent.length > 0 ? [`no report matches ${absent.join(', ')}`] : []),
    ...(some.length > 0 ? [`results that count for nothing: ${some.join(', ')}`] : []),
  ].join('; ')
}
