const KEYWORDS = ['next-line', 'start', 'end', 'file'] as const
const PREFIX = 'mustmark-ignore-'

/** What one comment asks for. */
export interface SuppressionComment {
  keyword: (typeof KEYWORDS)[number]
  /** As written, each once; never empty. */
  rules: string[]
  /** With single blanks; only an end may be without one. */
  reason: string
}

/**
 * Reads the text of one comment, without the marks that make it a comment: a keyword, rules parted by
 * commas and, behind ` -- `, a reason. Lines may break at any blank.
 *
 * @returns what it asks for, why it cannot be read, or nothing for a comment of another kind
 */
// MM-SUPP-0001 MM-SUPP-0005
export function suppressionComment(
  text: string,
): SuppressionComment | { message: string } | undefined {
  const [, word, rest = ''] = /^\s*(mustmark-ignore\S*)(.*)$/is.exec(text) ?? []
  if (word === undefined) return undefined
  const keyword = KEYWORDS.find((one) => word === PREFIX + one)
  if (!keyword) {
    const known = KEYWORDS.map((one) => PREFIX + one).join(', ')
    return { message: `Unexpected comment ${word}, expected one of ${known}` }
  }
  // The first dashes part; those behind them belong to the reason.
  const dashes = /\s--(?=\s|$)/.exec(rest)
  const names = rest.slice(0, dashes?.index).trim()
  const reason = dashes
    ? rest
        .slice(dashes.index + 3)
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  const form = `${word} <rule>${keyword === 'end' ? '' : ' -- <reason>'}`
  if (names === '') return { message: `Unexpected ${word} without a rule, expected: ${form}` }
  if (reason === '' && keyword !== 'end') {
    return { message: `Unexpected ${word} without a reason, expected: ${form}` }
  }
  const rules = names.split(',').map((name) => name.trim())
  if (rules.some((name) => name === '' || /\s/.test(name))) {
    const shown = names.replace(/\s+/g, ' ')
    return { message: `Unexpected "${shown}" in ${word}, expected rules parted by commas` }
  }
  return { keyword, rules: [...new Set(rules)], reason }
}
