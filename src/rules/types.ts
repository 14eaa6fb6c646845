import type { GenericSchema } from 'valibot'
import type { Ran } from '../model/baseline.ts'
import type { Command } from '../model/command.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Profile } from '../model/profile.ts'
import type { Trace } from '../model/trace.ts'

/** What a rule found; the engine adds the rest. */
export type Finding = Pick<Diagnostic, 'path' | 'start' | 'end' | 'message' | 'fix'> & {
  related?: Diagnostic['related']
  /**
   * What it is about: a key, or a text of the file; never a line number. With the rule and the path
   * it is what a later run knows the finding by.
   */
  subject: string
}

/** A small repository and what the rule says of it: documentation and test. */
export interface RuleExample {
  /** Texts by path; specs lie in `specs/` unless a mustmark.yaml says otherwise. */
  files: Readonly<Record<string, string>>
  /** When a commit last touched some of them; without it there is no history. */
  touched?: Readonly<Record<string, string>>
  /** `path:line:column message`, in order; none for an example that passes. */
  findings: readonly string[]
  /** The day of the run, where the rule asks for it. */
  date?: string
  /** The run compares the counts of the ratchet. */
  ratchet?: true
  /** The run reads no reports of tests. */
  results?: false
}

/** What a check may ask beside the trace. */
export interface RuleContext<Options> {
  /** The options that hold for a file. */
  optionsFor(path: string): Options
  /** What the rules before it found; only rules that come `last` see any. */
  found: readonly Diagnostic[]
  /** Whether the rules before it found all that a rule has to say of a file. */
  ran: Ran
  /** Every rule there is, also those that are off. */
  rules: readonly Pick<Rule, 'id' | 'last' | 'final'>[]
}

/** A check over the trace: one file in this folder, one line in its index. */
export interface Rule<Options = unknown> {
  id: string
  /** The command that reports it; spec-lint reports those of spec-extract as well. */
  command: Command
  /** Where no config says otherwise. */
  severity: Severity | 'off'
  /** Where no config says otherwise and its profile is one of these; `severity` for the others. */
  profiles?: Readonly<Partial<Record<Profile, Severity | 'off'>>>
  /** One sentence for people: what holds where the rule is kept. */
  description: string
  /** Where the rule comes from. */
  source: string
  /** The shape of its options, each with its default. */
  options?: GenericSchema<unknown, Options>
  examples: readonly RuleExample[]
  /** It looks at what other rules found, whichever command runs; nothing suppresses its findings. */
  last?: true
  /**
   * Nothing suppresses its findings, nor makes them less than errors: for what would leave outputs as
   * they are, or coverage wrong, while the run says that all is well.
   */
  final?: true
  check(trace: Trace, context: RuleContext<Options>): Finding[]
}
