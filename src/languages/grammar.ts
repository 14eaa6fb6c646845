import type { CommentSyntax, Language, StringSyntax } from '../model/language.ts'
import { type Alternation, alternation } from './alternation.ts'

export interface CommentOpener {
  kind: 'comment'
  syntax: CommentSyntax
  /** Made when first needed, by what `$1` stands for. */
  closers: Map<string, Alternation>
}

export interface StringOpener {
  kind: 'string'
  syntax: StringSyntax
  /** Made when first needed, by what `$1` stands for. */
  closers: Map<string, Alternation>
}

type Opener = CommentOpener | StringOpener | { kind: 'slash' }

/** A language made ready for the lexer. */
export interface Grammar {
  ignoreCase: boolean
  /** In this order: comments, strings, the slash. */
  openers: readonly Opener[]
  /** Their sources, in the same order. */
  sources: readonly string[]
  code: Alternation
  /** Made when first needed: the same within an interpolation, by what closes it. */
  interpolations: Map<string, Alternation>
}

const grammars = new WeakMap<Language, Grammar>()

/** The grammar of a language; made once. */
export function grammarOf(language: Language): Grammar {
  const known = grammars.get(language)
  if (known) return known
  const { comments, strings, slashLiterals, ignoreCase = false } = language
  const openers: Opener[] = [
    ...comments.map((syntax) => ({ kind: 'comment' as const, syntax, closers: new Map() })),
    ...strings.map((syntax) => ({ kind: 'string' as const, syntax, closers: new Map() })),
  ]
  const sources = [...comments, ...strings].map(({ open }) => open)
  if (slashLiterals) {
    openers.push({ kind: 'slash' })
    // Two of them are a comment, or the slashes of an address in the text of JSX.
    sources.push('\\/(?!\\/)')
  }
  const code = alternation(sources.length === 0 ? [NEVER] : sources, ignoreCase)
  const grammar = { ignoreCase, openers, sources, code, interpolations: new Map() }
  grammars.set(language, grammar)
  return grammar
}

/** What opens something within an interpolation; behind it what closes it, and its opening bracket. */
export function withinInterpolation(grammar: Grammar, close: string): Alternation {
  const known = grammar.interpolations.get(close)
  if (known) return known
  const bracket = OPENING[close.at(-1) as string] ?? NEVER
  const made = alternation([...grammar.sources, close, bracket], grammar.ignoreCase)
  grammar.interpolations.set(close, made)
  return made
}

const OPENING: Record<string, string | undefined> = { '}': '\\{', ')': '\\(', ']': '\\[' }

/** A source that never matches. */
const NEVER = '[]'

/** The branches of what ends or interrupts a string. */
export const IN_STRING = { escape: 0, interpolation: 1, close: 2, lineEnd: 3 } as const

/** What ends or interrupts a string that a text has opened, `group` being the opener's first group. */
export function closerOfString(
  { syntax, closers }: StringOpener,
  group: string,
  ignoreCase: boolean,
): Alternation {
  return closer(closers, syntax.close, group, (close) => {
    const { interpolation, multiline, heredoc } = syntax
    return alternation(
      [
        syntax.escape === undefined ? NEVER : `(?:${syntax.escape})(?:\\r\\n|[^])?`,
        interpolation?.[0] ?? NEVER,
        heredoc ? `^(?:${close})$` : close,
        multiline || heredoc ? NEVER : '[\\r\\n]',
      ],
      ignoreCase,
    )
  })
}

/** The branches of what ends or goes on with a comment. */
export const IN_COMMENT = { close: 0, nested: 1 } as const

/** What ends a comment that a text has opened, `group` being the opener's first group. */
export function closerOfComment(
  { syntax, closers }: CommentOpener,
  group: string,
  ignoreCase: boolean,
): Alternation {
  return closer(closers, syntax.close, group, (close) =>
    alternation([close, syntax.nested ? syntax.open : NEVER], ignoreCase),
  )
}

/** No delimiter is longer; an engine refuses an expression that is too long. */
const LONGEST_GROUP = 500

function closer(
  known: Map<string, Alternation>,
  source: string | undefined,
  group: string,
  make: (close: string) => Alternation,
): Alternation {
  const byGroup = source?.includes('$1') ? group.slice(0, LONGEST_GROUP) : ''
  const found = known.get(byGroup)
  if (found) return found
  const close = source?.replaceAll('$1', () => escapeSource(byGroup)) ?? '(?=[\\r\\n])'
  const made = make(close)
  // Texts choose the groups: a few are remembered, so that a strange file fills no memory.
  if (known.size < 100) known.set(byGroup, made)
  return made
}

function escapeSource(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
