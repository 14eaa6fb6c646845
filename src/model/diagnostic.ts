import type { Point } from './position.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A place that a message points at. */
export interface Place {
  path: string
  /** Left out where the whole file is meant. */
  start?: Point
}

/** A finding of a rule: plain data, its text ready to print. */
export interface Diagnostic extends Place {
  rule: string
  severity: Severity
  /** One sentence: "Unexpected X, expected Y". */
  message: string
  /** Further places that belong to the finding, such as the first of two declarations. */
  related: Place[]
}

/** A reason why a run could not do its work: exit code 2, nothing written. */
export interface Problem {
  /** Left out where no file is to blame. */
  path?: string
  start?: Point
  message: string
}
