const compiled = new Map<string, RegExp>()

/**
 * The first of some words or phrases that a text says outside inline code, as the list has it. A word
 * stands for itself alone: `etc` is no part of `etcd`, and three dots at the end of a word are none.
 *
 * @param prose a text whose inline code is NUL characters
 */
export function wordIn(prose: string, words: readonly string[]): string | undefined {
  return words.find((word) => patternOf(word).test(prose))
}

function patternOf(word: string): RegExp {
  const known = compiled.get(word)
  if (known) return known
  const escaped = word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, '\\s+')
  const isWord = /[\p{L}\p{N}]/u.test(word)
  const pattern = isWord
    ? new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped}(?![\\p{L}\\p{N}_-])`, 'iu')
    : new RegExp(`(?<![^\\s,;(])${escaped}(?![^\\s,;).])`, 'iu')
  compiled.set(word, pattern)
  return pattern
}
