/** Which of the commands that report findings runs. */
export type CheckName = 'lint' | 'links' | 'xref' | 'check'

/** A command line of one of them. */
export interface CheckLine {
  which: CheckName
  /** As people call it: `spec-lint`. */
  name: string
  paths: readonly string[]
}
