import type { Lexed, Lexeme } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { type Brackets, bracketsOf, innermostAround } from './brackets.ts'
import { type LineTable, lineOf, lineTable } from './line-table.ts'

/** All that the outline looks up in one text; made once, each table in one pass. */
export interface Source {
  text: string
  code: string
  language: Language
  comments: readonly Lexeme[]
  strings: readonly Lexeme[]
  brackets: Brackets
  lines: LineTable
}

export function sourceOf(text: string, lexed: Lexed, language: Language): Source {
  const brackets = bracketsOf(lexed.code)
  // Where braces tell the body, lines tell only what to believe of them.
  const inBracket = (offset: number) =>
    language.blocks === 'indentation' && innermostAround(brackets, offset) !== -1
  const lines = lineTable(text, lexed, inBracket)
  const { code, comments, strings } = lexed
  return { text, code, language, comments, strings, brackets, lines }
}

/** The end of the last visible character of a code before an offset, at least `start`. */
export function trimmedEnd(code: string, end: number, start: number): number {
  let at = end
  while (at > start && /\s/.test(code[at - 1] as string)) at--
  return at
}

/** Whether no code stands before an offset on its line. */
export function opensLine({ lines }: Source, offset: number): boolean {
  return lines.visible[lineOf(lines.starts, offset)] === offset
}

/** The index of the first of some ranges by place that begins at an offset or behind it. */
export function firstBeginning(ranges: readonly Pick<Span, 'start'>[], offset: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Pick<Span, 'start'>).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
