import { groupBy } from '../../model/group.ts'
import type {
  AmbiguousResult,
  CodePackage,
  NamedTest,
  ReportedResult,
  ResultMatch,
  TestReport,
  TestResult,
} from '../../model/result.ts'
import { familyOf } from './families.ts'
import { findTests } from './find-tests.ts'
import { indexTests, keyOf } from './test-index.ts'
import { type Collected, verdictOf } from './verdict.ts'

/**
 * Joins the tests of the code with the results of reports, by file and full name. A result that fits
 * several tests that are not the same counts for none. What is said of a test is said of the suites
 * around it; what fails as a whole file fails for each of its tests.
 *
 * @param tests every test of the code, and the suites that somebody asks for: a test that is left
 *   out cannot claim its results, nor make another's ambiguous
 * @param packages Cargo's packages and Go's modules, by which crates and packages are found exactly
 */
// MM-RES-0030 MM-RES-0036 MM-RES-0037
export function matchResults(
  tests: readonly NamedTest[],
  reports: readonly TestReport[],
  packages: readonly CodePackage[] = [],
): ResultMatch {
  const index = indexTests(tests, reports)
  const reported = new Set(
    reports.flatMap(({ results }) => results.flatMap(({ className }) => className ?? [])),
  )
  const collected = new Map<string, Collected>(
    tests.map((test) => [keyOf(test), { own: [], within: [] }]),
  )
  const keysByPath = groupBy(collected.keys(), (key) => key.split('\n', 1)[0] as string)
  const unmatched: ReportedResult[] = []
  const ambiguous: AmbiguousResult[] = []
  const idle: string[] = []
  for (const report of reports) {
    const before = unmatched.length + ambiguous.length
    for (const result of report.results) {
      const one = { report: report.path, result }
      const { groups, isWithin, files, isPackage } = findTests(result, report, index, {
        reported,
        packages,
      })
      const [group] = groups
      const [file] = files
      if (isPackage) collectPackage(files, one)
      else if (groups.length + files.length > 1)
        ambiguous.push({ ...one, candidates: named(groups, files) })
      else if (group) collect(group, one, isWithin)
      else if (file === undefined || !collectFile(file, one)) unmatched.push(one)
    }
    const isIdle = unmatched.length + ambiguous.length - before === report.results.length
    if (isIdle) idle.push(report.path)
  }
  return {
    tests: tests.map((test) => verdictOf(test, collected.get(keyOf(test)) as Collected)),
    unmatched,
    ambiguous,
    idle,
  }

  function collect(group: NamedTest, one: ReportedResult, isWithin: boolean): void {
    collected.get(keyOf(group))?.[isWithin ? 'within' : 'own'].push(one)
    for (let level = group.names.length - 1; level >= 0; level--) {
      const around = { path: group.path, names: group.names.slice(0, level) }
      collected.get(keyOf(around))?.within.push(one)
    }
  }

  function collectPackage(files: readonly string[], one: ReportedResult): void {
    const used = files.filter((path) => collectFile(path, one))
    if (used.length === 0) unmatched.push(one)
  }

  /** Whether it counts for any test. */
  function collectFile(path: string, one: ReportedResult): boolean {
    const keys = keysByPath.get(path) ?? []
    const counting = keys.filter((key) => key === path || countsForAll(path, one.result))
    for (const key of counting) collected.get(key)?.own.push(one)
    return counting.length > 0
  }
}

function named(
  groups: readonly NamedTest[],
  files: readonly string[],
): AmbiguousResult['candidates'] {
  return [
    ...groups.map(({ path, names }) => ({ path, names })),
    ...files.map((path) => ({ path, names: [] })),
  ]
}

/** A file that fails has failed for its tests; a program of C says no more than that it ended well. */
// MM-RES-0038
function countsForAll(path: string, { outcome }: TestResult): boolean {
  return outcome === 'failed' || familyOf(path) === 'c'
}
