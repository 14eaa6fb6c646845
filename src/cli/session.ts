/** The part of a process that a command may touch; tests hand in their own. */
export interface Session {
  /** The working folder, absolute. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Results: findings, diffs, JSON. */
  stdout: Stream
  /** Messages: summaries, and reasons for exit code 2. */
  stderr: Stream
  /** All of standard input, a text or its bytes; read when it is asked for. */
  stdin(): string | Uint8Array
}

export interface Stream {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** What every command takes. */
export interface CommonOptions {
  root?: string
  config?: string
  format: string
  output?: string
  quiet?: boolean
  verbose?: boolean
  maxWarnings?: number
  color: boolean
  debug?: boolean
}

/** What spec-extract takes. */
export interface ExtractOptions extends CommonOptions {
  check?: boolean
  overwrite?: boolean
  allowEmpty?: boolean
}

/** What spec-lint, spec-links and `mustmark check` take. */
export interface CheckOptions extends Omit<CommonOptions, 'format'> {
  /** `<name>` or `<name>=<file>`. */
  format: string[]
  rule?: string[]
  since?: string
  maxFindings?: number
  stdinFilename?: string
  fix?: boolean
  fixDryRun?: boolean
  updateBaseline?: boolean
  pruneBaseline?: boolean
  explain?: string
  listRules?: boolean
  allowEmpty?: boolean
  /** Globs in the place of those of the config; false for none. */
  results?: string[] | false
  resultsCommit?: string
  strictResults?: boolean
  /** The day of the run: `2026-12-31`. */
  date?: string
  ratchet?: boolean
  updateRatchet?: boolean
}

/** What spec-xref takes. */
export interface XrefOptions extends Omit<CheckOptions, 'stdinFilename' | 'fix' | 'fixDryRun'> {
  unreferenced?: boolean
}

/** What `mustmark retire` takes. */
export interface RetireOptions {
  reason: string
  root?: string
  config?: string
  quiet?: boolean
  debug?: boolean
}

/** What `mustmark review` takes. */
export interface ReviewOptions {
  all?: boolean
  prune?: boolean
  reason?: string
  dryRun?: boolean
  root?: string
  config?: string
  quiet?: boolean
  color: boolean
  debug?: boolean
}

/** What `mustmark assign` takes. */
export interface AssignOptions {
  write?: boolean
  family?: string
  width?: number
  form?: 'bracketed' | 'leading' | 'trailing-parenthesis'
  after?: string
  root?: string
  config?: string
  quiet?: boolean
  color: boolean
  debug?: boolean
}

/** What `mustmark section` takes. */
export interface SectionOptions {
  list?: boolean
  color: boolean
  debug?: boolean
}

/** What `mustmark graph` takes. */
export interface GraphOptions extends CommonOptions {
  format: 'mermaid' | 'dot' | 'json'
}

/** What `mustmark init` takes. */
export interface InitOptions {
  root?: string
  dryRun?: boolean
  debug?: boolean
}

/** 0 clean, 1 findings, 2 could not run. */
// MM-CLI-0002
export type ExitCode = 0 | 1 | 2
