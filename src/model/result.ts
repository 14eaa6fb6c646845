import type { Point } from './position.ts'

/** What became of a test. A test that is to do, and one that is expected to fail, is skipped. */
export type Outcome = 'passed' | 'failed' | 'skipped'

/** What a report says of one test, one case of a test, a suite or a file. */
export interface TestResult {
  /** As the report writes it: absolute, or from a folder that it does not tell. */
  file?: string
  /**
   * Of the suites around it and its own, the outermost first, as far as the format tells; several
   * names may stand in one text (`suite > title`, `tests::rejects`). Empty for a whole file, class
   * or package.
   */
  names: string[]
  /** JUnit's `classname`, the package of Go, the crate of Rust: as written. */
  className?: string
  outcome: Outcome
  /** How often it ran again, where the report tells. */
  reruns?: number
  /** It failed at first and then passed. */
  flaky?: true
  /** The line in `file`, from 1 except where pytest counts from 0. */
  line?: number
}

/** When a run began, as its report says. */
export interface Timestamp {
  /** As written; made ISO 8601 where the format counts milliseconds. */
  written: string
  /** Milliseconds since 1970 in UTC. */
  time: number
  /** The report tells no zone: `time` takes it for UTC, and may be wrong by 14 hours. */
  zoneless?: true
}

/** A report of a test run: plain JSON. */
export interface TestReport {
  path: string
  /** The name of its format: `junit`, `jest`, `tap`, `cargo-test`, `go-test`. */
  format: string
  /** The earliest one in it; without one its age is unknown. */
  timestamp?: Timestamp
  /** In the order of the report. */
  results: TestResult[]
}

/** What is wrong with a report. */
export interface ReportProblem {
  /**
   * `unreadable`: there are no results of it; `incomplete`: it ends early, or says itself that
   * something is missing; `empty`: it is well formed and holds no test.
   */
  kind: 'unreadable' | 'incomplete' | 'empty'
  path: string
  start?: Point
  /** One sentence: "Unexpected X, expected Y". */
  message: string
}

/** A report as it was read; without `report` it is unreadable. */
export interface ReadReport {
  report?: TestReport
  problems: ReportProblem[]
}

/** A test or suite of the code; one without names stands for its file. */
export interface NamedTest {
  /** From the root. */
  path: string
  /** Of the suites around it and its own, the outermost first. */
  names: readonly string[]
  /** What code calls them where `names` has a title (`@DisplayName`): as many as `names`. */
  codeNames?: readonly string[]
  /** It is expected to fail, and its runner calls that a pass. */
  failing?: boolean
}

/** A package of Cargo or a module of Go, by its manifest. */
export interface CodePackage {
  /** Of its manifest, from the root. */
  folder: string
  /** The name in Cargo.toml, the whole path in go.mod. */
  name: string
  kind: 'crate' | 'module'
}

/** A result and the path of its report. */
export interface ReportedResult {
  report: string
  result: TestResult
}

/** A test and what the reports say of it. */
export interface TestVerdict {
  path: string
  names: readonly string[]
  /** Left out where no report has it. */
  outcome?: Outcome
  flaky?: true
  /** In the order of the reports. */
  results: ReportedResult[]
}

/** A result that fits tests that are not the same. */
export interface AmbiguousResult extends ReportedResult {
  candidates: { path: string; names: readonly string[] }[]
}

/** Tests and reports, joined. */
export interface ResultMatch {
  /** One for each test, in their order. */
  tests: TestVerdict[]
  /** Results that no test has, in the order of the reports. */
  unmatched: ReportedResult[]
  /** They count for no test. */
  ambiguous: AmbiguousResult[]
  /** Paths of reports of which no result belongs to a test. */
  idle: string[]
}
