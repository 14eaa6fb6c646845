/** A key word in lower case, by offsets in the text. */
export interface LowerCaseKeyword {
  /** With single blanks. */
  word: string
  start: number
  end: number
}

const WORDS =
  /(?<![\p{L}\p{N}_-])(?<!["'“”‘«»]\s?)(?:must|shall|should)(?:\s+not)?(?![\p{L}\p{N}_-]|\s?["”»])/gu

/** `how errors should be handled`: an indirect question asks for nothing; `, which must` does. */
const QUESTION = /(?<!\p{L})(?:how|what|which|whether)\s+(?:\p{L}[\p{L}\p{N}'’-]*\s+){1,4}$/u

/**
 * must, shall and should in lower case, as whole words: `must-have` and a word that opens or closes
 * a quotation are none, nor what belongs to an indirect question. May is left out, which is a month and says as often what may happen.
 */
export function lowerCaseKeywords(text: string): LowerCaseKeyword[] {
  return [...text.matchAll(WORDS)]
    .filter(({ index }) => !QUESTION.test(text.slice(Math.max(0, index - 100), index)))
    .map(({ 0: found, index }) => ({
      word: found.replace(/\s+/g, ' '),
      start: index,
      end: index + found.length,
    }))
}
