import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { NamedTest, TestReport, TestResult } from '../../src/model/result.ts'
import { matchResults, readReport } from '../../src/results/index.ts'

/** The bytes of a report that a real runner wrote. */
export function reportBytes(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`reports/${name}`, import.meta.url)))
}

/** A report that has to be readable and without a problem. */
export function goodReport(path: string, content: string | Uint8Array): TestReport {
  const { report, problems } = readReport(path, content)
  if (!report || problems.length > 0) throw new Error(JSON.stringify(problems))
  return report
}

/** `class | name | …: outcome`, with its file in front and what else is told of it behind. */
export function line({ file, className, names, outcome, ...rest }: TestResult): string {
  const { line: number, reruns, flaky } = rest
  const place = file === undefined ? '' : `${file}${number === undefined ? '' : `:${number}`} `
  const told = [outcome, ...(reruns ? [`reruns ${reruns}`] : []), ...(flaky ? ['flaky'] : [])]
  return `${place}${[...(className ? [className] : []), ...names].join(' | ')}: ${told.join(', ')}`
}

/** The results of a text, a line each; problems in front. */
export function linesOf(content: string | Uint8Array, path = 'report'): string[] {
  const { report, problems } = readReport(path, content)
  return [
    ...problems.map(({ kind, start, message }) => {
      const place = start ? ` ${start.line}:${start.column}` : ''
      return `${kind}${place} ${message}`
    }),
    ...(report?.results.map(line) ?? []),
  ]
}

/** Tests of a file, names with ` | ` between them. */
export function testsOf(path: string, ...names: string[]): NamedTest[] {
  return names.map((one) => ({ path, names: one === '' ? [] : one.split(' | ') }))
}

/** What the reports say of tests: `names: outcome (number of results)`. */
export function verdicts(tests: readonly NamedTest[], ...reports: TestReport[]): string[] {
  return matchResults(tests, reports).tests.map(({ names, outcome, flaky, results }) => {
    const told = `${outcome ?? 'no result'}${flaky ? ', flaky' : ''}`
    return `${names.join(' | ')}: ${told} (${results.length})`
  })
}

/** Results that no test has, and ambiguous ones. */
export function leftOver(tests: readonly NamedTest[], ...reports: TestReport[]): string[] {
  const { unmatched, ambiguous } = matchResults(tests, reports)
  return [
    ...unmatched.map(({ result }) => line(result)),
    ...ambiguous.map(({ result, candidates }) => {
      return `${line(result)} ?? ${candidates.map(({ path }) => path).join(' ')}`
    }),
  ]
}
