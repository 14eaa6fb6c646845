import type { Span } from '../model/document.ts'
import { closingOf } from './brackets.ts'
import type { Match } from './matches.ts'
import type { Source } from './source.ts'
import { endOfArgument } from './strings-at.ts'

/** What people call a test: its title, else its name, else what it is handed, with single blanks. */
// MM-LANG-0007
export function nameOfMatch(source: Source, match: Match, title: readonly Span[]): string {
  const { group, name = match.title } = match
  const titled = title.map(({ start, end }) => source.text.slice(start, end)).join('')
  if (titled.trim() !== '') return withSingleBlanks(titled.replace(/\\(['"`])/g, '$1'))
  const named = [group, name].flatMap((span) => (span ? wordsOf(source, span) : []))
  return named.join('.') || argumentOf(source, match) || wordsOf(source, { ...match })
}

function wordsOf({ text }: Source, { start, end }: Span): string {
  return withSingleBlanks(text.slice(start, end))
}

function withSingleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const FIRST_WORDS = /^\s*(?:(?:async\s+)?function\b\s*(?:\*\s*)?)?([\p{L}\p{N}_$.]*)/u

/** The name that a call is handed first: of a class or a function. */
function argumentOf(source: Source, { opens }: Match): string {
  const close = opens === undefined ? undefined : closingOf(source.brackets, opens)
  if (opens === undefined || close === undefined) return ''
  const argument = source.code.slice(opens + 1, endOfArgument(source, opens, close))
  return FIRST_WORDS.exec(argument)?.[1] ?? ''
}
