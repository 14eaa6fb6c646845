import type { NamedTest, Outcome, ReportedResult, TestVerdict } from '../../model/result.ts'

/** The results of a test. */
export interface Collected {
  /** Its own, those of its cases, and those of its file. */
  own: ReportedResult[]
  /** Those of what stands in it. */
  within: ReportedResult[]
}

/** What became of a test: a failure wins over a pass, and a pass over what was skipped. */
// MM-RES-0037 MM-RES-0040
export function verdictOf(test: NamedTest, { own, within }: Collected): TestVerdict {
  const { path, names, failing } = test
  const results = [...own, ...within]
  const told = outcomeOf(own, within)
  // What is expected to fail passes while the requirement is not met.
  const outcome = failing && told === 'passed' ? 'skipped' : told
  const isFlaky = outcome === 'passed' && results.some(({ result }) => result.flaky)
  return { path, names, ...(outcome && { outcome }), ...(isFlaky && { flaky: true }), results }
}

function outcomeOf(
  own: readonly ReportedResult[],
  within: readonly ReportedResult[],
): Outcome | undefined {
  const outcomes = new Set([...own, ...within].map(({ result }) => result.outcome))
  if (outcomes.has('failed')) return 'failed'
  // Go says of a test that it passed when all that stands in it was skipped.
  const isHollow = within.length > 0 && within.every(({ result }) => result.outcome === 'skipped')
  if (outcomes.has('passed') && !isHollow) return 'passed'
  return outcomes.size > 0 ? 'skipped' : undefined
}
