import { idFinder, ruleOf } from '../../src/ids/index.ts'

/** The IDs that a finder with these patterns finds, with their revisions and the text they stand in. */
export function findIds(text: string, ...patterns: string[]) {
  const rules = patterns.map((pattern) => ruleOf({ pattern, scope: 'repository', builtIn: false }))
  return idFinder(rules)(text).map(({ id, revision, start, end }) => ({
    id,
    revision,
    text: text.slice(start, end),
  }))
}

/** The IDs alone. */
export function idsIn(text: string, ...patterns: string[]): string[] {
  return findIds(text, ...patterns).map((found) => found.id)
}
