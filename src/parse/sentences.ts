import type { Flat } from './flatten.ts'
import type { Range } from './keywords.ts'

const STOP = /[.?!]+(?=\s|$)/g
/** A full stop behind one of these ends no sentence. */
const ABBREVIATION = /(?<!\p{L})(?:e\.g|i\.e|etc|vs|\p{Lu})$/u
const OPENING_NUMBER = /^\s*\d+(?:\.\d+)*$/

/**
 * The sentences of a block's text, as ranges without the white space around them. A sentence ends at
 * `.`, `?` or `!` before white space, or at the end of its block; not after e.g., i.e., etc., vs., a
 * single capital letter, or the number that opens a block. Stops in code end none.
 */
// MM-DECL-0015
export function sentencesOf({ text, pieces }: Flat): Range[] {
  const found: Range[] = []
  let start = 0
  let piece = 0
  for (const match of text.matchAll(STOP)) {
    while ((pieces[piece]?.end ?? text.length) <= match.index) piece++
    if (pieces[piece]?.code) continue
    const before = text.slice(start, match.index)
    const isLast = text.slice(match.index + match[0].length).trim() === ''
    const opens = found.length === 0 && OPENING_NUMBER.test(before)
    if (match[0] === '.' && !isLast && (ABBREVIATION.test(before) || opens)) continue
    found.push(trimmed(text, start, match.index + match[0].length))
    start = match.index + match[0].length
  }
  found.push(trimmed(text, start, text.length))
  return found.filter(([from, to]) => from < to)
}

function trimmed(text: string, start: number, end: number): Range {
  const part = text.slice(start, end)
  return [start + part.length - part.trimStart().length, start + part.trimEnd().length]
}
