/** The commands that report findings. */
export type CheckName = 'lint' | 'links' | 'check'

/** Which of the commands runs, under which name, for which arguments. */
export interface CheckLine {
  which: CheckName
  name: string
  paths: readonly string[]
}
