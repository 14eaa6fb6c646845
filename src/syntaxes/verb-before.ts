import type { ReferenceKind } from '../model/code.ts'
import { isNearVerb, isNeutralTag, kindOfPlainVerb, kindOfTag } from './verbs.ts'
import { tokensOf } from './words.ts'

/** What may stand between a verb and its ID: `verifies: [`, `implements the requirement`. */
const BETWEEN = /^(?:[:=([{<"'`*_]|->|=>)$/
const NOUN = /^(?:the|also|requirements?|reqs?\.?|rules?|specs?|ids?|items?|sections?|clauses?)$/i
const MAX_TEXT = 120

/** A verb and what it says; no kind for one that nobody knows. */
export interface VerbBefore {
  verb: string
  kind?: ReferenceKind
}

/**
 * The verb directly before an ID, or before the list that it begins, on its line. A word that is
 * none says nothing, unless it is marked as a verb by an `@` or is nearly one.
 *
 * @param line the text of the comment, title or tag before the ID, on the ID's line
 */
// MM-REF-0010 MM-REF-0012
export function verbBefore(line: string): VerbBefore | undefined {
  const tokens = tokensOf(line.slice(-MAX_TEXT))
  let at = tokens.length - 1
  while (at >= 0 && isBetween(tokens[at] as string)) at--
  const token = tokens[at]
  if (token === undefined || !/^@?\p{L}/u.test(token)) return undefined
  const isMarked = token.startsWith('@')
  const word = token.replace(/^@/, '').replace(/(?<=^cf)\.$/i, '')
  // `mail@tests` is no verb, and what a full stop ends says nothing of the next sentence.
  if (word.endsWith('.')) return undefined
  const kind = isMarked ? kindOfTag(word) : kindOfPlainVerb(word)
  if (kind !== undefined) return { verb: word, kind }
  const isUnknown = isMarked ? !isNeutralTag(word) : isNearVerb(word)
  return isUnknown ? { verb: word } : undefined
}

/**
 * The verb that stands alone, or with a colon, at the end of the line before: `Verifies:`.
 *
 * @param before the text of the comment up to the line of the ID
 */
export function verbAbove(before: string): VerbBefore | undefined {
  const line =
    before
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? ''
  const [, word, colon] = /(?:^|\s)@?(\p{L}+)\s*(:?)$/u.exec(line.slice(-MAX_TEXT)) ?? []
  const kind = word === undefined ? undefined : kindOfPlainVerb(word)
  if (word === undefined || kind === undefined) return undefined
  const isAlone = line.trim().replace(/^@/, '') === word
  return colon === ':' || isAlone ? { verb: word, kind } : undefined
}

function isBetween(token: string): boolean {
  return BETWEEN.test(token) || NOUN.test(token)
}
