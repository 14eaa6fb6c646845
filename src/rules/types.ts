import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Trace } from '../model/trace.ts'

/** What a rule found; the engine adds the rule and its severity. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity' | 'related'> &
  Partial<Pick<Diagnostic, 'related'>>

/** A small repository and what the rule says of it: documentation and test. */
export interface RuleExample {
  /** Texts by path; specs lie in `specs/`. */
  files: Readonly<Record<string, string>>
  /** `path:line:column message`, in order; none for an example that passes. */
  findings: readonly string[]
}

/** A check over the trace: one file in this folder, one line in its index. */
export interface Rule {
  id: string
  severity: Severity
  /** One sentence for people. */
  description: string
  /** Where the rule comes from. */
  source: string
  examples: readonly RuleExample[]
  check(trace: Trace): Finding[]
}
