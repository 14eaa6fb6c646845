import type { ResultMatch, TestReport } from '../model/result.ts'

/** A zone may be so far from UTC. */
const MAX_ZONE = 14 * 3_600_000

/** How old reports are against the tests that they tell of. */
export interface Age {
  isStale(path: string, report: TestReport): boolean
  /** Paths of reports of which that cannot be told. */
  unknown: string[]
}

/**
 * A report is stale for a test whose file a commit touched after it was made, by its own time stamp: a
 * checkout makes every file's date new. Where the run names the commit of the results, it is stale for
 * the files that differ from that commit.
 */
// MM-EVID-0021
export function ageOf(
  match: ResultMatch,
  reports: readonly TestReport[],
  {
    changed,
    lastCommits,
  }: {
    changed?: ReadonlySet<string>
    lastCommits(paths: readonly string[]): ReadonlyMap<string, number> | undefined
  },
): Age {
  if (changed) return { isStale: (path) => changed.has(path), unknown: [] }
  const paths = [...new Set(match.tests.flatMap((one) => (one.outcome ? [one.path] : [])))]
  const touched = reports.length > 0 ? lastCommits(paths) : undefined
  const doubt = ({ timestamp }: TestReport) => (timestamp?.zoneless ? MAX_ZONE : 0)
  const gapOf = (path: string, { timestamp }: TestReport): number | undefined => {
    const at = touched?.get(path)
    return at === undefined || !timestamp ? undefined : at - timestamp.time
  }
  const isUnknown = (report: TestReport) => {
    if (!touched || !report.timestamp) return true
    const own = match.tests.filter((one) => one.results.some((two) => two.report === report.path))
    return own.some(({ path }) => {
      const gap = gapOf(path, report)
      return gap !== undefined && gap > -doubt(report) && gap <= doubt(report) && doubt(report) > 0
    })
  }
  return {
    isStale: (path, report) => (gapOf(path, report) ?? 0) > doubt(report),
    unknown: reports.filter(isUnknown).map((one) => one.path),
  }
}
