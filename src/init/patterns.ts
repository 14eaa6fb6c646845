import { compare } from '../model/order.ts'

/** A pattern that fits some IDs, and how many. */
export interface Proposed {
  pattern: string
  count: number
}

/**
 * Patterns for IDs of the default form: one for each first word, wider where it has several areas:
 * `OC-CORE-1001` and `OC-CTRL-2001` give `OC-[A-Z0-9-]+-\d{4}`.
 */
// MM-INIT-0002
export function patternsFor(ids: readonly string[]): Proposed[] {
  const byWord = new Map<string, string[]>()
  for (const id of new Set(ids)) {
    const word = id.slice(0, id.indexOf('-'))
    byWord.set(word, [...(byWord.get(word) ?? []), id])
  }
  return [...byWord]
    .map(([word, same]) => ({ pattern: patternFor(word, same), count: same.length }))
    .sort((a, b) => b.count - a.count || compare(a.pattern, b.pattern))
}

function patternFor(word: string, ids: readonly string[]): string {
  const families = new Set(ids.map((id) => id.replace(/\d+$/, '')))
  const lengths = new Set(ids.map((id) => (/\d+$/.exec(id) as RegExpExecArray)[0].length))
  const [length] = lengths
  const number = lengths.size === 1 && (length ?? 0) > 1 ? `\\d{${length}}` : '\\d+'
  const [family] = families
  return families.size === 1 ? `${family}${number}` : `${word}(-[A-Z0-9]+)*-${number}`
}
