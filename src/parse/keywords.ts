import type { Flat } from './flatten.ts'
import { mask, type Range } from './mask.ts'

export type { Range } from './mask.ts'

const WORDS =
  '(?:(?:MUST|SHALL|SHOULD)(?:\\s+NOT)?|NOT\\s+RECOMMENDED|REQUIRED|RECOMMENDED|MAY|OPTIONAL)'
// Scripts that set no blanks between words, such as Han, may touch a key word; others may not.
const JOINED = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{M}\\p{N}_-]'
const UPPER = new RegExp(`(?<!${JOINED})${WORDS}(?!${JOINED})`, 'gu')
const ANY_CASE = new RegExp(UPPER.source, 'giu')
/** Most texts hold none of the words, and need no look at what stands around them. */
const SOME = /MUST|SHALL|SHOULD|MAY|RE(?:QUIR|COMMEND)ED|OPTIONAL/u
const SOME_IN_ANY_CASE = new RegExp(SOME.source, 'iu')
const QUOTE_BEFORE = /["'“”„‘’‚«»‹›「『〝〞＂]\s?$/
const QUOTE_BEHIND = /^\s?["'“”„‘’‚«»‹›」』〝〞＂]/

/**
 * The key words of RFC 2119 in a text, in capitals as RFC 8174 asks, in their order. Code, struck
 * text, the `cuts` (an ID may hold such a word), and a key word that stands alone in quotation marks
 * do not count: the last is how a document defines them.
 *
 * @param lowercase count them in any case
 * @returns each in capitals with single blanks, repeats kept
 */
// MM-LEVEL-0001 MM-LEVEL-0003 MM-LEVEL-0005
export function findKeywords(
  flat: Flat,
  lowercase: boolean,
  cuts: readonly Range[] = [],
): string[] {
  if (!mayHoldKeyword(flat.text, lowercase)) return []
  const hidden: Range[] = [...cuts]
  for (const { start, end, code, struck } of flat.pieces) {
    if (code || struck) hidden.push([start, end])
  }
  const text = mask(flat.text, hidden)
  const found: string[] = []
  for (const match of text.matchAll(lowercase ? ANY_CASE : UPPER)) {
    const behind = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 2), match.index)
    if (QUOTE_BEFORE.test(before) && QUOTE_BEHIND.test(text.slice(behind, behind + 2))) continue
    found.push(match[0].toUpperCase().replace(/\s+/g, ' '))
  }
  return found
}

/** False where a text holds no key word for certain. */
export function mayHoldKeyword(text: string, lowercase: boolean): boolean {
  return (lowercase ? SOME_IN_ANY_CASE : SOME).test(text)
}
