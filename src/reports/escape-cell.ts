/** What could begin a construct; an underscore within a word begins none and stays readable. */
const CONSTRUCT =
  /[\\`*[<|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#|[A-Za-z])|!(?=\[)|:(?=\/\/)|(?<=\bwww)\.|@/giu

/**
 * A text as the cell of a GFM table: parsing the cell gives the text back, every run of white space
 * made one blank (CommonMark 0.31 section 2.4, GFM 4.10). Bare addresses are broken as well: within
 * one an escape would stay to be seen.
 */
// MM-OUT-0009
export function escapeCell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(CONSTRUCT, '\\$&')
}
