import type { Diagnostic } from '../model/diagnostic.ts'
import { LEVEL_GROUPS } from '../model/level.ts'
import type { ParserName } from '../model/parser.ts'
import type { Counts } from '../model/trace.ts'
import { suppressedText } from './suppressed-text.ts'

/** `1 spec`, `2 specs`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/**
 * What was found and what became of it, one line each; nothing that was found is left out.
 *
 * @param hidden how many findings are not shown
 * @param diagnostics every finding, those that are suppressed among them
 */
// MM-CLI-0009 MM-PARSE-0004
export function summaryText(
  counts: Counts,
  hidden: number,
  diagnostics: readonly Diagnostic[],
  parser: ParserName,
): string {
  const levels = LEVEL_GROUPS.map((group) => `${counts.items[group]} ${group}`).join(', ')
  const lines = [
    `${plural(counts.items.total, 'requirement')} (${levels}) in ${plural(counts.specs, 'spec')}; parsed by ${parser}`,
  ]
  if (counts.items.withoutId > 0) {
    lines.push(`${counts.items.withoutId} of them without an ID: no code and no test can name them`)
  }
  const { clauses } = counts
  if (clauses.total > 0) {
    lines.push(
      `${plural(clauses.total, 'clause')} of contracts, ${clauses.withoutId} without an ID`,
    )
  }
  const mentions = plural(counts.mentions, 'mention')
  const undeclared = counts.dangling > 0 ? `, ${counts.dangling} of IDs that no spec declares` : ''
  const skipped = Object.entries(counts.skipped)
  const total = skipped.reduce((sum, [, count]) => sum + count, 0)
  const reasons = skipped.map(([reason, count]) => `${count} ${reason}`).join(', ')
  lines.push(
    `${mentions}${undeclared}; ${plural(total, 'ID')} skipped${total > 0 ? ` (${reasons})` : ''}`,
  )
  if (counts.informative > 0) {
    lines.push(
      `${plural(counts.informative, 'key word')} in informative text, which declares nothing`,
    )
  }
  if (hidden > 0) lines.push(`${plural(hidden, 'finding')} of severity info, listed with --verbose`)
  lines.push(...suppressedText(diagnostics))
  return lines.map((line) => `${line}\n`).join('')
}
