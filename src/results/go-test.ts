import { groupBy } from '../model/group.ts'
import type { Outcome, TestResult, Timestamp } from '../model/result.ts'
import { readTimestamp } from './timestamp.ts'
import type { Fault, ReportFormat } from './types.ts'

interface Event {
  Time?: unknown
  Action?: unknown
  Package?: unknown
  Test?: unknown
}

/** A test or package in the making: it has failed until something says otherwise. */
interface Run {
  package: string
  test?: string
  outcome: Outcome
  /** Nothing has said what became of it. */
  running: boolean
}

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
}

/** `go test -json`: a line is an event (https://pkg.go.dev/cmd/test2json). */
// MM-RES-0022
export const goTest: ReportFormat = {
  name: 'go-test',
  title: 'go test -json',
  detects: (text) => /^\s*\{[^\n]{0,300}"Action":"/.test(text),
  read(text) {
    const runs = new Map<string, Run>()
    const faults: Fault[] = []
    let timestamp: Timestamp | undefined
    let offset = 0
    for (const line of text.split('\n')) {
      const event = eventOf(line)
      if (event) {
        timestamp ??= typeof event.Time === 'string' ? readTimestamp(event.Time) : undefined
        follow(event, runs)
      } else if (/^\s*\{/.test(line)) {
        faults.push({
          kind: 'incomplete',
          offset,
          message: 'Unexpected line that is no JSON, expected an event',
        })
      }
      offset += line.length + 1
    }
    return { results: resultsOf(runs), ...(timestamp && { timestamp }), faults }
  },
}

/** Lines of builds and programs stand among the events. */
function eventOf(line: string): Event | undefined {
  if (!/^\s*\{/.test(line)) return undefined
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function follow(
  { Action: action, Package: path, Test: test }: Event,
  runs: Map<string, Run>,
): void {
  if (typeof path !== 'string' || typeof action !== 'string') return
  const name = typeof test === 'string' ? test : undefined
  const outcome = Object.hasOwn(OUTCOMES, action) ? OUTCOMES[action] : undefined
  if (outcome === undefined && action !== 'run' && action !== 'start') return
  const key = `${path}\n${name ?? ''}`
  const run = runs.get(key) ?? {
    package: path,
    ...(name !== undefined && { test: name }),
    outcome: 'failed',
    running: true,
  }
  runs.set(key, run)
  if (outcome === undefined) return
  // With -count a test runs several times.
  if (run.running || run.outcome !== 'failed') run.outcome = outcome
  run.running = false
}

/** A package that fails without a failed test was not built, or ended early. */
function resultsOf(runs: ReadonlyMap<string, Run>): TestResult[] {
  return [...groupBy(runs.values(), (run) => run.package).values()].flatMap((inPackage) => {
    const tests = inPackage.filter(({ test }) => test !== undefined)
    const isBroken =
      !tests.some(({ outcome }) => outcome === 'failed') &&
      inPackage.some(({ test, outcome }) => test === undefined && outcome === 'failed')
    return inPackage.flatMap(({ package: className, test, outcome }): TestResult[] => {
      if (test !== undefined) return [{ names: [test], className, outcome }]
      return isBroken ? [{ names: [], className, outcome }] : []
    })
  })
}
