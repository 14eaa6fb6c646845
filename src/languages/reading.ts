import type { Lexed, Lexeme } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { type Grammar, grammarOf, type StringOpener } from './grammar.ts'

/** A string that the lexer is in, or in whose interpolation it is. */
export interface OpenString {
  opener: StringOpener
  /** The first group of what opened it. */
  group: string
  lexeme: Lexeme
  /** Brackets that are open within the interpolation. */
  depth: number
}

/** Where the lexer stands, and what it has found. */
export interface Reading {
  text: string
  grammar: Grammar
  at: number
  /** The last character that is neither blank nor comment; -1 for none. */
  significant: number
  comments: Lexeme[]
  strings: Lexeme[]
  /** Strings that may be comments. */
  docstrings: Lexeme[]
  /** By place. */
  blanks: Span[]
  /** The strings around the interpolation that the lexer is in, the outermost first. */
  around: OpenString[]
  /** Here documents that begin at the next end of a line, and where that is. */
  waiting: OpenString[]
  lineEnd: number
  open?: NonNullable<Lexed['open']>
}

/** At the beginning of a text. */
export function beginReading(text: string, language: Language): Reading {
  return {
    text,
    grammar: grammarOf(language),
    at: 0,
    significant: -1,
    comments: [],
    strings: [],
    docstrings: [],
    blanks: [],
    around: [],
    waiting: [],
    lineEnd: -1,
  }
}

/** Goes on behind something that stands for a value. */
export function goOnAt(reading: Reading, at: number): void {
  reading.at = at
  reading.significant = at - 1
}
