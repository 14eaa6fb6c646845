import type { Link } from '../../model/link.ts'

/** A path in code or behind `See:`, which no reader can click. */
export function isNamedOnly({ kind }: Link): boolean {
  return kind === 'code' || kind === 'see'
}

/** The end of a message about a path that is not there. */
export function hintOf(near: string | undefined): string {
  return near === undefined ? ', expected a file of the repository' : `; did you mean ${near}?`
}
