import { parsePattern, requiredIn } from '../patterns/index.ts'

/** What is lighter stands in nearly every text, as a bracket does. */
const LEAST = 4

/**
 * What a text must hold for sources of the table to match in it: words, which are looked for far
 * faster than what they are part of. It holds for a text and for its code alike, for what is blank in
 * one of them is none of it.
 */
export function needsOf(
  sources: readonly (string | undefined)[],
  ignoreCase: boolean | undefined,
): RegExp[] {
  return sources
    .flatMap((source) => (source === undefined ? [] : requiredIn(parsePattern(source))))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .map(({ source }) => new RegExp(source, ignoreCase ? 'iu' : 'u'))
}

/** Whether a text, or its code, holds all of it. */
export function holds(text: string, needs: readonly RegExp[]): boolean {
  return needs.every((one) => one.test(text))
}
