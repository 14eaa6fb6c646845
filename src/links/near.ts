import { nearest } from '../model/nearest.ts'

/** How many names one finder compares: some tenths of a second. */
const BUDGET = 1_000_000

/**
 * Finds the name that was probably meant, as long as its budget lasts: a hint is not worth the time that
 * thousands of missing names among thousands of others would take.
 */
export function nearFinder(): (word: string, names: readonly string[]) => string | undefined {
  let left = BUDGET
  return (word, names) => {
    left -= names.length
    if (left < 0) return undefined
    // No more edits than `nearest` allows can bridge a greater difference.
    const limit = Math.max(1, Math.floor(word.length / 3))
    return nearest(
      word,
      names.filter((name) => Math.abs(name.length - word.length) <= limit),
    )
  }
}
