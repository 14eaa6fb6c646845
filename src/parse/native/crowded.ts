import { countOf } from '../count-of.ts'

/** UTF-16 units: the native parser counts the columns of a line from its start for every node. */
const LONGEST_LINE = 4000
/** The native parser keeps a copy of all text so far for each character reference of a text. */
const MOST_COPIED = 16_000_000
/**
 * With GFM the native parser goes back to the start of the word for each underscore in it, and for
 * each address to the last blank.
 */
const MOST_GONE_BACK = 16_000_000

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

/**
 * Whether a word of the characters that an address of mail may have, or in a text with other addresses a
 * row of all that is no blank, holds very many underscores.
 */
export function hasCrowdedWord(text: string): boolean {
  const isOfWord = () => (/:\/\/|www\./i.test(text) ? isVisible : isOfMail)
  return isCrowded(text, '_', isOfWord)
}

/** Whether a row of all that is no blank holds very many addresses. */
export function hasManyAddresses(text: string): boolean {
  return isCrowded(text, '://', () => isVisible)
}

/** @param ofWord asked only where the mark is so frequent that the words have to be looked at */
function isCrowded(text: string, mark: string, ofWord: () => (unit: number) => boolean): boolean {
  if (countOf(mark, text) * text.length <= MOST_GONE_BACK) return false
  const isOfWord = ofWord()
  for (let end = 0, at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, end)) {
    let start = at
    while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start--
    for (end = at; isOfWord(text.charCodeAt(end)); ) end++
    if (countOf(mark, text.slice(start, end)) * (end - start) > MOST_GONE_BACK) return true
  }
  return false
}

const UNDERSCORE = 0x5f

/** `[\w.+-]`; at the end of the text there is none. */
function isOfMail(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x2d && unit <= 0x39 && unit !== 0x2f) ||
    unit === UNDERSCORE ||
    unit === 0x2b
  )
}

/** Whether there is a character, and no blank. */
function isVisible(unit: number): boolean {
  return unit > 0x20
}

/**
 * Whether a text may hold what GFM adds to CommonMark: tables, also of one column, tasks, footnotes, and
 * addresses, of which parts may be escaped.
 */
export function mayHoldGfm(text: string): boolean {
  return (
    /[|~@&\\]|:\/\/|www\.|\[[\^!]|\[[ \t\r\nxX]\]/i.test(text) ||
    /^[ \t>]*:?-+:?[ \t]*$/m.test(text)
  )
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
