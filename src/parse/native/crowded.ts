/** UTF-16 units: the native parser counts the columns of a line from its start for every node. */
const LONGEST_LINE = 4000
/** The native parser goes back over the underscores of a block for each of them. */
const MOST_UNDERSCORES = 4000
/** The native parser keeps a copy of all text so far for each character reference of a text. */
const MOST_COPIED = 16_000_000

/** Whether a line is long and holds other than ASCII. */
export function hasLongLine(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    if (end - start > LONGEST_LINE && /[^\0-\x7f]/.test(text.slice(start, end))) return true
    start = end + 1
  }
  return false
}

/** Whether lines that no empty line parts hold very many underscores. */
export function hasManyUnderscores(text: string): boolean {
  if (countOf('_', text) <= MOST_UNDERSCORES) return false
  let count = 0
  for (const [found] of text.matchAll(/_|\n\s*\n/g)) {
    count = found === '_' ? count + 1 : 0
    if (count > MOST_UNDERSCORES) return true
  }
  return false
}

/** Whether lines that no empty line parts hold so many character references that they fill the memory. */
export function hasManyReferences(text: string): boolean {
  if (countOf('&', text) * text.length <= MOST_COPIED) return false
  let count = 0
  let start = 0
  for (const { 0: found, index } of text.matchAll(/&|\n\s*\n|$/g)) {
    if (found === '&') count++
    else if (count * (index - start) > MOST_COPIED) return true
    else [count, start] = [0, index]
  }
  return false
}

/** How often a unit occurs in all of a text: nearly all texts are far below what a block may hold. */
function countOf(unit: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(unit); at !== -1; at = text.indexOf(unit, at + 1)) count++
  return count
}
