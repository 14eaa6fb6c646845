import type { StaleTest } from '../model/evidence-trace.ts'
import { groupBy } from '../model/group.ts'
import type { CodeTrace, Reference } from '../model/reference.ts'
import type { NamedTest, ResultMatch, TestReport, TestVerdict } from '../model/result.ts'
import { verdictAt } from '../model/verdict-at.ts'
import type { TestOutcome } from './evidence.ts'

/** Every test of the code, and every suite or file that a reference says to verify an item. */
export function testsToMatch({ files, references }: CodeTrace): NamedTest[] {
  const tests = new Map<string, NamedTest>()
  const add = (test: NamedTest) => {
    const failing = tests.get(keyOf(test))?.failing || test.failing
    tests.set(keyOf(test), { ...test, ...(failing && { failing }) })
  }
  for (const { path, tests: own } of files) for (const one of own) add(named(path, one.names, one))
  for (const { kind, path, test = [], codeNames } of references) {
    if (kind === 'verifies') add(named(path, test, { codeNames }))
  }
  return [...tests.values()]
}

// MM-EVID-0060
function named(
  path: string,
  names: readonly string[],
  { codeNames, failing }: { codeNames?: readonly string[] | undefined; failing?: true },
): NamedTest {
  return { path, names, ...(codeNames && { codeNames }), ...(failing && { failing }) }
}

/** What became of the tests of references. */
export interface Outcomes {
  outcomeOf(reference: Reference): TestOutcome | undefined
  stale: StaleTest[]
}

/**
 * Results and their age. A report is stale for a test whose file a commit touched after the report says
 * that it was made; the date of its file says nothing, for a checkout makes a new one.
 *
 */
// MM-EVID-0021
export function outcomesOf(
  match: ResultMatch,
  reports: readonly TestReport[],
  isStale: (path: string, report: TestReport) => boolean,
): Outcomes {
  const byPath = new Map(reports.map((one) => [one.path, one]))
  const verdicts = new Map(match.tests.map((one) => [keyOf(one), one]))
  const staleOf = ({ path, results }: TestVerdict) =>
    [...groupBy(results, (one) => one.report).keys()].filter((report) => {
      const read = byPath.get(report)
      return read !== undefined && isStale(path, read)
    })
  return {
    outcomeOf(reference) {
      const found = verdicts.get(keyOf({ path: reference.path, names: reference.test ?? [] }))
      const verdict = found && verdictAt(found, reference)
      if (verdict?.outcome === undefined) return undefined
      const old = new Set(staleOf(verdict))
      const stale = verdict.results.every((one) => old.has(one.report))
      return { outcome: verdict.outcome, stale }
    },
    stale: match.tests.flatMap((one) =>
      one.outcome === undefined
        ? []
        : staleOf(one).map((report) => ({ path: one.path, names: one.names, report })),
    ),
  }
}

function keyOf({ path, names }: Pick<NamedTest, 'path' | 'names'>): string {
  return [path, ...names].join('\n')
}
