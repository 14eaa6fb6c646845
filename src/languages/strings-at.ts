import type { Lexeme } from '../model/code.ts'
import { closingOf, innermostAround } from './brackets.ts'
import { firstBeginning, type Source } from './source.ts'

/** The strings that begin in a range, by place. */
export function stringsIn({ strings }: Source, start: number, end: number): readonly Lexeme[] {
  return strings.slice(firstBeginning(strings, start), firstBeginning(strings, end))
}

/** The string that begins at an offset, blanks aside, and those that are joined to it. */
export function stringsFrom(source: Source, offset: number): Lexeme[] {
  const { code, strings } = source
  const joined: Lexeme[] = []
  let from = offset
  for (let index = firstBeginning(strings, offset); index < strings.length; index++) {
    const string = strings[index] as Lexeme
    // A string in an interpolation of the one before is no part of the title.
    if (string.start < from) continue
    const between = code.slice(from, string.start).trim()
    if (between !== '' && (joined.length === 0 || !JOINS.has(between))) break
    joined.push(string)
    from = string.end
  }
  return joined
}

/** What joins two strings in some language, where they do not simply follow each other. */
const JOINS = new Set(['+', '++', '.', '..', '<>', '~', '&'])

/** All strings within a bracket, at any depth. */
export function stringsWithin(source: Source, opens: number): readonly Lexeme[] {
  const close = closingOf(source.brackets, opens)
  return close === undefined ? [] : stringsIn(source, opens, close)
}

/** So many brackets that nothing closes, or calls in a row, are looked over for a comma. */
const MOST_MARKS = 100

/** Where the first argument behind an opening bracket ends: at its comma or at the closing bracket. */
export function endOfArgument(source: Source, opens: number, close: number): number {
  const { code, brackets } = source
  const mark = /[,([{]/g
  mark.lastIndex = opens + 1
  for (let count = 0; count < MOST_MARKS; count++) {
    const match = mark.exec(code)
    if (!match || match.index >= close) break
    if (match[0] === ',') return match.index
    mark.lastIndex = (closingOf(brackets, match.index) ?? match.index) + 1
  }
  return close
}

/** Whether an offset lies directly within the bracket at another one. */
export function isDirectlyIn({ brackets }: Source, offset: number, opens: number): boolean {
  return innermostAround(brackets, offset) === opens
}
