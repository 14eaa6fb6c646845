/** A key word in lower case, by offsets in the text. */
export interface LowerCaseKeyword {
  /** With single blanks. */
  word: string
  start: number
  end: number
}

const WORDS =
  /(?<![\p{L}\p{N}_-])(?<!["'“”‘«»]\s?)(?:must|shall|should)(?:\s+not)?(?![\p{L}\p{N}_-]|\s?["”»])/gu

/**
 * must, shall and should in lower case, as whole words: `must-have` and a word that opens or closes
 * a quotation are none. May is left out, which is a month and says as often what may happen.
 */
export function lowerCaseKeywords(text: string): LowerCaseKeyword[] {
  return [...text.matchAll(WORDS)].map(({ 0: found, index }) => ({
    word: found.replace(/\s+/g, ' '),
    start: index,
    end: index + found.length,
  }))
}
