import type { Sentence } from '../../model/trace.ts'

const KEYWORD =
  '(?:MUST NOT|MUST|SHALL NOT|SHALL|SHOULD NOT|SHOULD|REQUIRED|NOT RECOMMENDED|RECOMMENDED|MAY|OPTIONAL)'
/** Key words with nothing between them but what makes a list: `MUST, SHOULD and MAY`. */
const LIST = new RegExp(
  `(?<!\\p{L})${KEYWORD}(?:\\s*[,;/|]?\\s*(?:(?:and|or|not|vs\\.?)\\s+)?${KEYWORD})+(?!\\p{L})`,
  'gu',
)
const ONE_KEYWORD = new RegExp(`(?<!\\p{L})${KEYWORD}(?!\\p{L})`, 'u')
const KEYWORDS = new RegExp(KEYWORD, 'g')
/** Fewer words in capitals may be a short sentence that somebody shouts. */
const SHOUTED = 5

/** What somebody else says: `"they SHOULD offer an option"`. */
const QUOTATION = /"[^"]*"|“[^”]*”|«[^»]*»/gu

/**
 * Whether a sentence with a key word asks for something. One that lists or quotes key words speaks
 * about them; in the disclaimer of a licence, which is all in capitals, `SHALL` is a word like any
 * other.
 */
// MM-LINT-0026
export function asksSomething({ text }: Pick<Sentence, 'text'>): boolean {
  const own = text.replace(QUOTATION, '').replace(LIST, '')
  return ONE_KEYWORD.test(own) && !isInCapitals(text)
}

function isInCapitals(text: string): boolean {
  const words = text.replace(KEYWORDS, '').match(/\p{L}{2,}/gu) ?? []
  const capitals = words.filter((word) => word === word.toUpperCase())
  // A name within it may be in lower case: IN NO EVENT SHALL Jane Doe BE LIABLE.
  return capitals.length >= SHOUTED && capitals.length >= words.length * 0.8
}
