import { lex, outline } from '../languages/index.ts'
import type { Definition, Lexed, Lexeme, ReferencePlace } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { lineStarts, toPoint } from '../parse/lines.ts'
import { commentBlocks } from './comment-blocks.ts'
import { type Nested, nest } from './nesting.ts'
import { inOrder, sweep } from './sweep.ts'
import { unmarkComments } from './unmark-comments.ts'

/** What stands where in one file. */
export interface Ground {
  /** As it was read. */
  source: string
  /** The same with the marks of its comments blank. */
  text: string
  /** Offsets at which its lines begin. */
  starts: readonly number[]
  /** Left out where nobody knows it, or it is prose: all of the file is text. */
  language?: Language
  lexed: Lexed
  definitions: readonly Nested[]
  /** The stretch of comments that each is part of. */
  blocks: ReadonlyMap<Lexeme, Span>
}

/** Where an offset lies. */
export interface Site {
  place: ReferencePlace
  /** The test or suite whose title, name or tag it is part of. */
  owner?: Nested
  /** The innermost definition that it stands in or directly above. */
  around?: Nested
  /** The comments, the string or the text that hold it; nothing in code. */
  block?: Span
  /** It lies behind a comment or string that never ends. */
  isOpen: boolean
}

const NOTHING: Lexed = { code: '', comments: [], strings: [] }

/**
 * Takes a file apart by its language.
 *
 * @param isTest it is one of tests
 * @param holdsTests whether it may hold any
 */
export function groundOf(
  source: string,
  language: Language | undefined,
  { isTest, holdsTests }: { isTest: boolean; holdsTests: boolean },
): Ground {
  const lexed = language ? lex(source, language) : NOTHING
  const starts = lineStarts(source)
  const isCode = language !== undefined && !language.prose
  return {
    source,
    text: unmarkComments(source, lexed.comments),
    starts,
    ...(isCode ? { language } : {}),
    lexed,
    definitions: isCode
      ? nest(
          lengthened(outline(source, lexed, language, isTest, holdsTests), lexed, starts),
          source,
        )
      : [],
    blocks: commentBlocks(source, lexed.comments),
  }
}

/** A comment behind a definition of one line, on that line, belongs to it. */
function lengthened(
  definitions: readonly Definition[],
  { code }: Lexed,
  starts: readonly number[],
): Definition[] {
  const rest = /[ \t;,]*(?=\r|\n|$)/y
  return definitions.map((one) => {
    rest.lastIndex = one.end
    const nextLine = starts[toPoint(starts, one.start).line] ?? Number.POSITIVE_INFINITY
    const isOneLine = nextLine > one.end
    return isOneLine && rest.test(code) ? { ...one, end: rest.lastIndex } : one
  })
}

/** Tells where offsets lie that only grow from question to question. */
export function sitesOf(ground: Ground): (offset: number) => Site {
  const { source, language, lexed, definitions, blocks } = ground
  if (!language) {
    const site: Site = { place: 'text', block: { start: 0, end: source.length }, isOpen: false }
    return () => site
  }
  const commentAt = sweep(lexed.comments)
  const stringAt = sweep(inOrder(lexed.strings))
  const aroundAt = sweep(definitions)
  const partAt = sweep(inOrder(definitions.flatMap(partsOf)))
  return (offset) => {
    const comment = commentAt(offset)
    const string = stringAt(offset)
    const part = partAt(offset)
    const around = aroundAt(offset)
    const isOpen = lexed.open !== undefined && offset >= lexed.open.start
    const rest = { ...(around ? { around } : {}), isOpen }
    if (comment) return { place: 'comment', block: blocks.get(comment) ?? comment, ...rest }
    const isCode = lexed.code[offset] === source[offset]
    // A string within the code of a title is none itself.
    if (part && (isCode ? !string : !string || string.start <= part.start)) {
      return { place: part.place, owner: part.owner, block: part, ...rest }
    }
    if (isCode || !string) return { place: 'code', ...rest }
    return { place: 'string', block: string.content, ...rest }
  }
}

interface Part extends Span {
  place: 'title' | 'name' | 'tag'
  owner: Nested
}

/** The title, the name and the tags of a test or suite. */
function partsOf(owner: Nested): Part[] {
  const { kind, titles, tags, nameAt } = owner.definition
  if (kind !== 'test' && kind !== 'suite') return []
  const part = (place: Part['place']) => (span: Span) => ({
    start: span.start,
    end: span.end,
    place,
    owner,
  })
  return [
    ...titles.map(part('title')),
    ...tags.map(part('tag')),
    ...(nameAt ? [part('name')(nameAt)] : []),
  ]
}
