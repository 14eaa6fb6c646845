import type { Diagnostic, Problem, Severity } from './diagnostic.ts'
import type { ParserName } from './parser.ts'

/** What a report says of a rule that ran. */
export interface ReportedRule {
  id: string
  severity: Severity | 'off'
  description: string
  source: string
}

/** Findings as the commands that check report them, in every format. */
export interface Report {
  /** The program that made it: `spec-lint`, `spec-links`, `mustmark check`. */
  command: string
  version: string
  /** What parsed the Markdown files. */
  parser: ParserName
  /** Every finding that was asked for, suppressed ones included, in the one order. */
  diagnostics: Diagnostic[]
  /** How many more there are that `--max-findings` leaves out. */
  more: number
  /** Reasons why the run is not complete. */
  problems: Problem[]
  /**
   * What the run leaves out by the wish of who started it: no findings. The file is for formats that
   * want one.
   */
  remarks?: readonly { path: string; message: string }[]
  /** How many files were checked. */
  files: number
  rules: ReportedRule[]
}
