import type { Problem } from '../../model/diagnostic.ts'

/** The text of a section and what is to be said of it, or the exit code and its reasons. */
export type Answer =
  | { text: string; notes: Problem[] }
  /** 2: not there, or empty; 3: its markers are not in order. */
  | { code: 2 | 3; problems: Problem[] }
