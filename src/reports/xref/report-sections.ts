import type { CrossReferences, UnplacedResult } from '../../model/cross-references.ts'
import { section } from './page-table.ts'

/** More of them on a page nobody reads; json has all. */
const MOST = 100

/** The reports of test runs, and what of them counts for no test. */
// MM-EVID-0065
export function reportSections(results: CrossReferences['results']): string[] {
  const { reports, absent, empty, idle, unmatched, ambiguous } = results
  const remarkOf = (path: string) =>
    empty.includes(path) ? 'no test' : idle.includes(path) ? 'no test of this repository' : ''
  return [
    section(
      'Reports of test runs',
      ['Report', 'Format', 'Time', 'Age', 'Remark'],
      [
        ...reports.map(({ path, format, timestamp = '', age }) => [
          ...[path, format, timestamp, age],
          remarkOf(path),
        ]),
        ...absent.map((glob) => [glob, '', '', '', 'matches no report']),
      ],
    ),
    section(
      'Results of no test',
      ['Result', 'Outcome', 'Report'],
      cut(unmatched.results, unmatched.count, (one) => [one.name, one.outcome, one.report]),
    ),
    section(
      'Results of several tests',
      ['Result', 'Outcome', 'Report', 'Tests'],
      cut(ambiguous.results, ambiguous.count, (one) => [
        ...[one.name, one.outcome, one.report],
        one.candidates.map(({ path, name }) => `${path}: ${name}`).join('; '),
      ]),
    ),
  ]
}

function cut<T extends UnplacedResult>(
  all: readonly T[],
  count: number,
  row: (one: T) => string[],
): string[][] {
  const rows = all.slice(0, MOST).map(row)
  const more = count - rows.length
  const first = rows[0] as string[] | undefined
  return more > 0 && first ? [...rows, [`and ${more} more`, ...first.slice(1).map(() => '')]] : rows
}
