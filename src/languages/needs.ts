import { parsePattern, requiredIn } from '../patterns/index.ts'

/** What is lighter stands in nearly every text, as a bracket does. */
const LEAST = 4

/**
 * What a text must hold for sources of the table to match in it: words, which are looked for far
 * faster than what they are part of. It holds for a text and for its code alike, for what is blank in
 * one of them is none of it.
 *
 * @param known the words of the same language so far, by their source: many of its patterns share them
 */
export function needsOf(
  sources: readonly (string | undefined)[],
  ignoreCase: boolean | undefined,
  known: Map<string, RegExp>,
): RegExp[] {
  return sources
    .flatMap((source) => (source === undefined ? [] : requiredIn(parsePattern(source))))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .map(({ source }) => {
      const word = known.get(source) ?? new RegExp(source, ignoreCase ? 'iu' : 'u')
      known.set(source, word)
      return word
    })
}

/** Tells whether a text, or its code, holds all that a pattern needs; it looks for each word once. */
export function holderOf(text: string): (needs: readonly RegExp[]) => boolean {
  const known = new Map<RegExp, boolean>()
  const holds = (word: RegExp) => {
    const is = known.get(word) ?? word.test(text)
    known.set(word, is)
    return is
  }
  return (needs) => needs.every(holds)
}
