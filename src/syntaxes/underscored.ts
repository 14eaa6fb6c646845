import { type IdFinder, type IdMatch, isWellKnown } from '../ids/index.ts'
import type { Occurrence } from './types.ts'

/** Words that underscores join, nothing else of a word before or behind them. */
const JOINED = /(?<![\p{L}\p{N}_-])_*[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)+(?![\p{L}\p{N}-])/gu
const MAX_NAME = 256
const MAX_WORDS = 8

/** A word of a name. */
interface Word {
  text: string
  start: number
  end: number
}

/**
 * IDs whose parts underscores join in the name of a test: `oc_core_1001_rejects_when_full`,
 * `testOC_CORE_1001`. The first and longest run of words counts that is an ID as it stands or in
 * capitals, joined by hyphens, or by full stops between numbers.
 *
 * @param offset of the name in the text of the file
 */
// MM-REF-0005
export function underscoredIds(name: string, offset: number, find: IdFinder): Occurrence[] {
  // No ID has no digit, so that most names are done at once.
  if (name.length > MAX_NAME || !/\d/.test(name)) return []
  return [...name.matchAll(JOINED)].flatMap((match) => {
    const words = wordsOf(match[0], offset + match.index)
    const found: Occurrence[] = []
    for (let from = 0; from < words.length; from++) {
      const one = longestAt(words, from, find)
      if (!one) continue
      found.push(one.occurrence)
      from = one.last
    }
    return found
  })
}

function wordsOf(joined: string, offset: number): Word[] {
  return [...joined.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    text,
    start: offset + index,
    end: offset + index + text.length,
  }))
}

function longestAt(words: readonly Word[], from: number, find: IdFinder) {
  const first = words[from] as Word
  for (let last = Math.min(words.length, from + MAX_WORDS) - 1; last > from; last--) {
    const rest = words.slice(from + 1, last + 1)
    if (![first, ...rest].some(({ text }) => /\d/.test(text))) return undefined
    for (const word of startsOf(first)) {
      const match = idOf([word, ...rest], find)
      if (!match) continue
      const { end } = words[last] as Word
      const { start } = word
      const { id, builtIn: guessed } = match
      const occurrence: Occurrence = { id, start, end, from: start, guessed, loose: true }
      return { occurrence, last }
    }
  }
  return undefined
}

/** A word, and what of it follows the last small letter: the `OC` of `testOC`. */
function startsOf(word: Word): Word[] {
  const hump = /(?<=\p{Ll})(?=\p{Lu})/u.exec(word.text)?.index
  if (hump === undefined) return [word]
  return [word, { ...word, text: word.text.slice(hump), start: word.start + hump }]
}

function idOf(words: readonly Word[], find: IdFinder): IdMatch | undefined {
  const texts = words.map(({ text }) => text)
  const hyphens = texts.join('-')
  const stops = hyphens.replace(/(?<=\d)-(?=\d)/g, '.')
  for (const candidate of new Set([hyphens, stops].flatMap((one) => [one, one.toUpperCase()]))) {
    const [match] = find(candidate)
    const isWhole = match?.start === 0 && match.end === candidate.length
    if (isWhole && !(match.builtIn && isWellKnown(match.id))) return match
  }
  return undefined
}
