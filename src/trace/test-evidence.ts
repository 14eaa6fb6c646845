import type { Assertions } from '../model/code.ts'
import type { SiteResult } from '../model/cross-references.ts'
import type { EvidenceTrace } from '../model/evidence-trace.ts'
import type { CodeTrace, Reference } from '../model/reference.ts'
import { verdictAt } from '../model/verdict-at.ts'

/** What is known of the test of a reference. */
export interface TestEvidence {
  /** Left out where the run says that no report is to be read. */
  result?: SiteResult
  flaky?: true
  /** Paths of the reports that have it, in their order. */
  reports?: string[]
  /** Left out where it stands at no single test, or the code does not show it. */
  asserts?: Assertions
}

/** What became of the test at which a reference stands, and what that test asserts. */
// MM-EVID-0064
export function testEvidence(
  { results, reports, match, stale }: EvidenceTrace,
  { files }: Pick<CodeTrace, 'files'>,
): (reference: Reference) => TestEvidence {
  const verdicts = new Map(match.tests.map((one) => [keyOf(one.path, one.names), one]))
  const old = new Set(stale.map((one) => keyOf(one.path, one.names, one.report)))
  const asserts = new Map(
    files.flatMap(({ path, tests }) =>
      tests.flatMap((one) => (one.asserts ? [[keyOf(path, one.names), one.asserts] as const] : [])),
    ),
  )
  return (reference) => {
    const { path, test = [] } = reference
    const key = keyOf(path, test)
    const shown = asserts.get(key)
    const seen = shown && { asserts: shown }
    if (results === 'left out') return { ...seen }
    if (reports.length === 0) return { result: 'not-run', ...seen }
    const found = verdicts.get(key)
    const verdict = found && verdictAt(found, reference)
    if (verdict?.outcome === undefined) return { result: 'unmatched', ...seen }
    const from = [...new Set(verdict.results.map((one) => one.report))]
    const isOld = from.every((report) => old.has(keyOf(path, test, report)))
    return {
      result: verdict.outcome === 'passed' && isOld ? 'stale' : verdict.outcome,
      ...(verdict.flaky && { flaky: true as const }),
      reports: from,
      ...seen,
    }
  }
}

function keyOf(path: string, names: readonly string[], report = ''): string {
  return [path, report, ...names].join('\n')
}
