import type { CodePackage } from '../../model/result.ts'

/** A result and what is known of its place. */
export interface Sought {
  texts: string[]
  /** The files that it may stand in; left out where it names none. */
  files?: readonly string[]
  target?: string | undefined
  /** The class says the name again. */
  isEchoed: boolean
  reported: ReadonlySet<string>
  packages: readonly CodePackage[]
}
