import type { BadSuppression, Suppression } from './suppression.ts'

/** What any Markdown file says, spec or not: plain JSON, from its text and path alone. */
export interface DocumentFacts {
  path: string
  /** By place. */
  suppressions: Suppression[]
  badSuppressions: BadSuppression[]
}
