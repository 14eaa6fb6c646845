/** Words that YAML 1.1 or 1.2 reads as something else than a text; to the package `E-5` is a number. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i
/** Characters of one line that no reader escapes. */
const PRINTED = /^[ -~\u00a1-\u2027\u2030-\ud7ff]{1,4000}$/
/** What begins a value of another kind, or a comment. */
const NEEDS_QUOTES = /^[ ,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: | #|[ :]$/
/** A letter, or the number of a heading in front of a word: no number, and no date. */
const TEXT = /^(?:[A-Za-z]|\d[\d.]{0,20}\)? [A-Za-z]{2})/
/** A digest: a letter that is no exponent makes it a text. */
const DIGEST = /^(?:\d:)?(?!0b)[\da-f]{8,40}$/

/**
 * A text on one line as YAML has it in a block, without quotes or in double ones.
 *
 * @returns undefined where only the package can tell how it is written
 */
export function plainText(text: string): string | undefined {
  if (DIGEST.test(text)) return /[abcdf]/.test(text) ? text : undefined
  if (!PRINTED.test(text)) return undefined
  if (NEEDS_QUOTES.test(text)) return /["\\]/.test(text) ? undefined : `"${text}"`
  return TEXT.test(text) && !RESERVED.test(text) ? text : undefined
}

/** Whether a text can be a key, or a word in a list on one line, as it is. */
export function isWord(text: string): boolean {
  return /^[A-Za-z][\w .-]{0,200}$/.test(text) && plainText(text) === text
}
