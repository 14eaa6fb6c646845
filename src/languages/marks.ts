import type { Span } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { regexOf } from './regex-of.ts'
import type { Source } from './source.ts'
import { stringsFrom, stringsWithin } from './strings-at.ts'

/** A code that says that some strings are titles or tags of a test. */
export interface Mark {
  /** Where it begins. */
  start: number
  /** The contents of the strings, or a word of the code. */
  spans: Span[]
}

/** The marks of a text, by place. */
export interface Marks {
  titles: Mark[]
  tags: Mark[]
  /** Titles of cases at the head of a test. */
  cases: Mark[]
  /** Titles of cases in the body of a test that `where` matches, which is told by its places. */
  tables: { marks: Mark[]; where: number[] }[]
}

/** The patterns of a language's marks, made ready. */
interface Patterns {
  titles: RegExp[]
  tags: RegExp[]
  /** At the head of a test. */
  cases: RegExp[]
  tables: { pattern: RegExp; where: RegExp }[]
}

const known = new WeakMap<Language, Patterns>()

function patternsOf(language: Language): Patterns {
  const found = known.get(language)
  if (found) return found
  const ready = (pattern: string) => regexOf(pattern, language.ignoreCase, 'dg')
  const { titles = [], tags = [], cases = [] } = language
  const made = {
    titles: titles.map(ready),
    tags: tags.map(ready),
    cases: cases.flatMap(({ pattern, where }) => (where === undefined ? ready(pattern) : [])),
    tables: cases.flatMap(({ pattern, where }) =>
      where === undefined ? [] : { pattern: ready(pattern), where: ready(where) },
    ),
  }
  known.set(language, made)
  return made
}

/**
 * Finds all marks of a text, each pattern in one pass.
 *
 * @param holdsTests where it has no tests, only the titles of types count
 */
export function marksOf(source: Source, holdsTests: boolean): Marks {
  const { titles, tags, cases, tables } = patternsOf(source.language)
  const all = (opens: number) => stringsWithin(source, opens)
  return {
    // A bracket holds one title, its first argument, but as many tags and cases as there are.
    titles: find(source, titles, (opens) => stringsFrom(source, opens + 1)),
    tags: holdsTests ? find(source, tags, all) : [],
    cases: holdsTests ? find(source, cases, all) : [],
    tables: (holdsTests ? tables : []).map(({ pattern, where }) => ({
      marks: find(source, [pattern], all),
      where: Array.from(source.code.matchAll(where), ({ index }) => index),
    })),
  }
}

type InBracket = (opens: number) => readonly { content: Span }[]

function find(source: Source, patterns: readonly RegExp[], inBracket: InBracket): Mark[] {
  const marks = patterns.flatMap((pattern) =>
    Array.from(source.code.matchAll(pattern), (match) => ({
      start: match.index,
      spans: spansOf(source, match, inBracket),
    })),
  )
  return marks.filter(({ spans }) => spans.length > 0).sort((a, b) => a.start - b.start)
}

function spansOf(source: Source, match: RegExpExecArray, inBracket: InBracket): Span[] {
  const named = match.indices?.groups?.name
  if (named) return [{ start: named[0], end: named[1] }]
  const end = match.index + match[0].length
  const strings = '([{'.includes(source.code[end - 1] as string)
    ? inBracket(end - 1)
    : stringsFrom(source, end)
  return strings.map(({ content }) => content)
}
