import { distance } from 'fastest-levenshtein'

/**
 * The name that was probably meant: the nearest by edit distance, if it is near enough that a
 * person would say so; the first of equals.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let least = farthest(word) + 1
  for (const name of names) {
    const edits = distance(word.toLowerCase(), name.toLowerCase())
    if (edits < least) [best, least] = [name, edits]
  }
  return best
}

/** How many edits of a word still leave one that a person would take for it. */
export function farthest(word: string): number {
  return Math.max(1, Math.floor(word.length / 3))
}
