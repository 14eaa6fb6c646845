import type { Glob } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { compare } from '../model/order.ts'
import type { ReportProblem, TestReport } from '../model/result.ts'
import { readReport } from '../results/index.ts'
import { findReports } from './find-reports.ts'

/** The reports of tests that a run reads. */
export interface ResultRound {
  /** By path. */
  reports: TestReport[]
  /** Globs that match none. */
  absent: Glob[]
  /** Those without a test. */
  empty: ReportProblem[]
  problems: Problem[]
}

/**
 * Reads every report that the globs name, each once. One that cannot be read, or is cut off, may hide a
 * failure: the run is not whole.
 */
// MM-EVID-0020
export function readResults(files: Files, globs: readonly Glob[]): ResultRound {
  const round: ResultRound = { reports: [], absent: [], empty: [], problems: [] }
  const paths = new Set<string>()
  for (const glob of globs) {
    const found = findReports(files, glob)
    if (found.length === 0) round.absent.push(glob)
    for (const path of found) paths.add(path)
  }
  for (const path of [...paths].sort(compare)) {
    const read = files.read(path)
    if ('reason' in read) {
      const message = `Unexpected report that ${read.reason}, expected a report of tests`
      round.problems.push({ path, message })
      continue
    }
    const { report, problems } = readReport(path, read.bytes)
    if (report) round.reports.push(report)
    for (const one of problems) {
      if (one.kind === 'empty') round.empty.push(one)
      else round.problems.push(problemOf(one))
    }
  }
  return round
}

function problemOf({ path, start, message }: ReportProblem): Problem {
  return { path, ...(start && { start }), message }
}
