import type { Outcome, TestResult } from '../model/result.ts'
import { jsonFault } from './json-fault.ts'
import { timestampOf } from './timestamp.ts'
import type { Reading, ReportFormat } from './types.ts'

/** Those of Jest's AggregatedResult that are read; all of them may be missing or something else. */
interface JestReport {
  startTime?: unknown
  testResults?: unknown
}

interface JestFile {
  name?: unknown
  status?: unknown
  assertionResults?: unknown
}

interface JestTest {
  ancestorTitles?: unknown
  title?: unknown
  status?: unknown
  failureMessages?: unknown
  invocations?: unknown
  location?: { line?: unknown } | null
}

/** `jest --json` (https://jestjs.io/docs/cli#--json), which vitest's reporter `json` writes as well. */
// MM-RES-0020
export const jest: ReportFormat = {
  name: 'jest',
  title: 'the JSON of Jest and Vitest',
  detects: (text) => /^\s*\{/.test(text),
  read(text) {
    const fault = jsonFault(text)
    if (fault) return { faults: [{ kind: 'unreadable', ...fault }] }
    const report: JestReport = JSON.parse(text)
    if (!Array.isArray(report.testResults)) {
      const message = 'Unexpected JSON without testResults, expected that of Jest or Vitest'
      return { faults: [{ kind: 'unreadable', message }] }
    }
    const timestamp = timestampOf(report.startTime)
    const files = report.testResults.filter(isObject) as JestFile[]
    return {
      results: files.flatMap(resultsOf),
      ...(timestamp && { timestamp }),
      faults: [],
    } satisfies Reading
  },
}

function resultsOf({ name, status, assertionResults }: JestFile): TestResult[] {
  const file = typeof name === 'string' && name !== '' ? { file: name } : {}
  const tests = Array.isArray(assertionResults)
    ? (assertionResults.filter(isObject) as JestTest[])
    : []
  const results = tests.map((one) => ({ ...file, ...resultOf(one) }))
  // A file that cannot be loaded has no test that could fail.
  if (status === 'failed' && !results.some(({ outcome }) => outcome === 'failed')) {
    results.push({ ...file, names: [], outcome: 'failed' })
  }
  return results
}

function resultOf(test: JestTest): TestResult {
  const titles = Array.isArray(test.ancestorTitles) ? test.ancestorTitles : []
  const names = [...titles, test.title].filter((one) => typeof one === 'string' && one !== '')
  const outcome = outcomeOf(test.status)
  const reruns = typeof test.invocations === 'number' ? test.invocations - 1 : 0
  // Vitest keeps what the earlier tries said, and no count of them.
  const messages = Array.isArray(test.failureMessages) ? test.failureMessages.length : 0
  const line = test.location?.line
  return {
    names,
    outcome,
    ...(reruns > 0 && { reruns }),
    ...(outcome === 'passed' && (reruns > 0 || messages > 0) && { flaky: true }),
    ...(typeof line === 'number' && Number.isSafeInteger(line) && { line }),
  }
}

/** Anything else than a pass is none: `pending`, `todo`, `skipped`, `disabled`, `focused`. */
function outcomeOf(status: unknown): Outcome {
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
