import type { Point } from './position.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A place that a message points at. */
export interface Place {
  path: string
  /** Left out where the whole file is meant. */
  start?: Point
  /** Behind the last character; left out where the message means a point. */
  end?: Point
}

/** An edit that cannot be wrong: plain data, so that an editor can offer it. */
export interface Fix {
  path: string
  /** Offsets from 0 in UTF-16 code units of the file's text, a byte-order mark included. */
  start: number
  /** Behind the last character that is replaced. */
  end: number
  text: string
}

/** Why a finding does not count. */
export interface Suppressed {
  /** A comment in the file, or the ledger of accepted findings. */
  by: 'comment' | 'baseline'
  /** What the comment gives as its reason. */
  reason?: string
}

/** A finding of a rule: plain data, its text ready to print. */
export interface Diagnostic extends Place {
  rule: string
  severity: Severity
  /** One sentence: "Unexpected X, expected Y". */
  message: string
  /** Further places that belong to the finding, such as the first of two declarations. */
  related: Place[]
  /** The same as long as rule, path and subject are; no line has a part in it. */
  fingerprint: string
  /** The text of the line of `start`, without its end. */
  line?: string
  fix?: Fix
  /** Nothing suppresses it: no comment, no baseline, no selection of paths. */
  final?: true
  suppressed?: Suppressed
}

/** A reason why a run could not do its work: exit code 2, nothing written. */
export interface Problem {
  /** Left out where no file is to blame. */
  path?: string
  start?: Point
  message: string
}
