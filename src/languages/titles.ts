import type { Span } from '../model/document.ts'
import type { Extent } from './bodies.ts'
import { closingOf } from './brackets.ts'
import type { Mark, Marks } from './marks.ts'
import type { Match } from './matches.ts'
import { firstBeginning, type Source } from './source.ts'
import { endOfArgument, isDirectlyIn, stringsFrom, stringsIn } from './strings-at.ts'

/** What stands at a test besides its name; all by place. */
export interface Labels {
  /** The title that the runner shows in place of a name. */
  title: Span[]
  /** That one and all others, those of single cases among them. */
  titles: Span[]
  tags: Span[]
}

/** The titles and tags of a test or suite: those of its own syntax, and those at its head. */
// MM-LANG-0007
export function labelsOf(
  source: Source,
  marks: Marks,
  match: Match,
  head: number,
  extent: Extent,
): Labels {
  const at = (all: readonly Mark[]) => marksAt(source, all, match, head, extent)
  const own = ownTitle(source, match, extent)
  const others = [...at(marks.titles), ...at(marks.cases)].flatMap(({ spans }) => spans)
  const titles = withoutRepeats([...own, ...others])
  const isTitle = new Set(titles.map(({ start }) => start))
  const tags = at(marks.tags).flatMap(({ spans }) => spans)
  return {
    title: own.length > 0 ? own : (at(marks.titles)[0]?.spans ?? []),
    titles,
    tags: withoutRepeats(tags).filter(({ start }) => !isTitle.has(start)),
  }
}

/** The title that the syntax of a test has itself. */
function ownTitle(source: Source, match: Match, { headEnd }: Extent): Span[] {
  const { start, end, name, title, opens } = match
  if (title) return [trimmed(source.text, title)]
  if (name) return []
  // Behind a brace that the pattern ends with stands the body.
  const behind = opens === headEnd ? [] : stringsFrom(source, end)
  const [first] = behind.length > 0 ? behind : stringsIn(source, start, end)
  const strings = first ? stringsFrom(source, first.start) : []
  return strings.map(({ content }) => content)
}

/** By place; a string that two syntaxes see counts once. */
function withoutRepeats(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()].sort(
    (a, b) => a.start - b.start,
  )
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end)
  const from = start + (part.length - part.trimStart().length)
  return { start: from, end: from + part.trim().length }
}

/** The marks at the head of a test, and those directly in an object among its arguments. */
function marksAt(
  source: Source,
  marks: readonly Mark[],
  { opens }: Match,
  head: number,
  { headEnd, end }: Extent,
): Mark[] {
  const found = marksIn(marks, head, headEnd)
  // The body is one of the arguments: what is said within it is not said of the test.
  if (opens === undefined || headEnd !== opens + 1) return found
  for (const object of objectsOf(source, opens, end - 1)) {
    for (const mark of marksIn(marks, object, closingOf(source.brackets, object) ?? object)) {
      if (isDirectlyIn(source, mark.start, object)) found.push(mark)
    }
  }
  return found
}

/** Where those of the first two arguments begin that are objects. */
function objectsOf(source: Source, opens: number, close: number): number[] {
  const first = endOfArgument(source, opens, close)
  return [opens, first].flatMap((before) => {
    const object = before + 1 + source.code.slice(before + 1, close).search(/\S/)
    return source.code[object] === '{' ? object : []
  })
}

function marksIn(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.slice(firstBeginning(marks, start), firstBeginning(marks, end))
}
