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

/** Finds all marks of a text, each pattern in one pass. */
export function marksOf(source: Source): Marks {
  const { titles = [], tags = [], cases = [] } = source.language
  const atHead = cases.filter(({ where }) => where === undefined).map(({ pattern }) => pattern)
  return {
    // A bracket holds one title, its first argument, but as many tags and cases as there are.
    titles: find(source, titles, (opens) => stringsFrom(source, opens + 1)),
    tags: find(source, tags, (opens) => stringsWithin(source, opens)),
    cases: find(source, atHead, (opens) => stringsWithin(source, opens)),
    tables: cases.flatMap(({ pattern, where }) => {
      if (where === undefined) return []
      const marks = find(source, [pattern], (opens) => stringsWithin(source, opens))
      return { marks, where: Array.from(source.code.matchAll(global(where, source.language)), at) }
    }),
  }
}

function at({ index }: RegExpExecArray): number {
  return index
}

function global(pattern: string, { ignoreCase }: Language): RegExp {
  return regexOf(pattern, ignoreCase, 'dg')
}

type InBracket = (opens: number) => readonly { content: Span }[]

function find(source: Source, patterns: readonly string[], inBracket: InBracket): Mark[] {
  const marks = patterns.flatMap((pattern) =>
    Array.from(source.code.matchAll(global(pattern, source.language)), (match) => ({
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
