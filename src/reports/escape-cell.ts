/**
 * A text as the cell of a GFM table: parsing the cell gives the text back, every run of white space
 * made one blank. Whatever could begin a construct is escaped (CommonMark 0.31 section 2.4, GFM 4.10);
 * an underscore within a word begins none and stays readable.
 */
// MM-OUT-0009
export function escapeCell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[<|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#|[A-Za-z])|!(?=\[)/gu, '\\$&')
}
