/** Words that YAML 1.1 or 1.2 reads as something else than a text; to the package `E-5` is a number. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i
/** A text of one line that begins with a letter, and holds nothing that begins a value or a comment. */
const PLAIN = /^[A-Za-z](?:[!-~\u00a1-\u2027\u2030-\ud7ff]| (?![ #]|$)){0,4000}$/
const SPLIT = /:(?: |$)|-$/
/** The beginning of a digest: a letter that is no exponent makes it a text. */
const DIGEST = /^(?!0b)\d[\da-f]{0,40}$/
const LETTER = /[abcdf]/

/** Whether a text can stand without quotes in a block, and is one to every parser. */
export function isPlain(text: string): boolean {
  if (DIGEST.test(text)) return LETTER.test(text)
  return PLAIN.test(text) && !SPLIT.test(text) && !RESERVED.test(text)
}

/** The same within a list on one line. */
export function isWord(text: string): boolean {
  return /^[A-Za-z][\w ]*$/.test(text) && isPlain(text)
}
