import type { FoundReference } from './code.ts'
import type { Outcome, ReportedResult, TestVerdict } from './result.ts'

/** What a reference says of its test. */
type AtTest = Pick<FoundReference, 'id' | 'written' | 'place' | 'test'>

/**
 * What became of the test at which a reference stands. An ID in the title of a single case (`id=` of
 * pytest, `name:` in a table of Go) is verified by that case and by no other: where the results of
 * the test bear such IDs, only those with its own count, and without one there is no outcome.
 */
// MM-RES-0039
export function verdictAt(verdict: TestVerdict, reference: AtTest): TestVerdict {
  const { id, written = id, place, test = [] } = reference
  const names = test.join(' ')
  if (place !== 'title' || names.includes(written)) return verdict
  const results = verdict.results.filter((one) => hasWord(caseOf(one), written))
  const isTold = verdict.results.some((one) => bearsAnother(caseOf(one), id, names))
  if (results.length === 0 && !isTold) return verdict
  const { path, names: own } = verdict
  const outcome = outcomeOf(results)
  const isFlaky = outcome === 'passed' && results.some(({ result }) => result.flaky)
  return { path, names: own, ...(outcome && { outcome }), ...(isFlaky && { flaky: true }), results }
}

function outcomeOf(results: readonly ReportedResult[]): Outcome | undefined {
  const outcomes = new Set(results.map(({ result }) => result.outcome))
  return (['failed', 'passed', 'skipped'] as const).find((one) => outcomes.has(one))
}

/** Go writes underscores for blanks. */
function caseOf({ result }: ReportedResult): string {
  return (result.names.at(-1) ?? '').replaceAll('_', ' ')
}

/** Whether a text has some ID of the same family that is not in the names of the test. */
function bearsAnother(text: string, id: string, names: string): boolean {
  const family = new RegExp(id.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\d+/g, '\\d+'), 'gu')
  return [...text.matchAll(family)].some(([found]) => !names.includes(found))
}

/** Whether a text has another one as a whole: a longer number, or a tail, is another ID. */
function hasWord(text: string, written: string): boolean {
  const word = written.replaceAll('_', ' ')
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at)
    const behind = text.slice(at + word.length)
    if (!/[\p{L}\p{N}-]$/u.test(before) && !/^-?[\p{L}\p{N}]/u.test(behind)) return true
  }
  return false
}
