import type { Span } from '../model/document.ts'
import type { DefinitionSyntax, Language, TestSyntax } from '../model/language.ts'
import type { Attributes } from './attributes.ts'
import { closingOf } from './brackets.ts'
import { withModifiers } from './modifiers.ts'
import { holderOf, needsOf } from './needs.ts'
import { regexOf } from './regex-of.ts'
import type { Source } from './source.ts'

/** A syntax of a language, its patterns made ready. */
export interface Pattern {
  kind: 'function' | 'type' | 'test' | 'suite'
  regex: RegExp
  /** What a text must hold for it to match. */
  needs: readonly RegExp[]
  behind: RegExp | undefined
  end: RegExp | undefined
  attribute: RegExp | undefined
  comment: RegExp | undefined
  within: RegExp | undefined
  /** What a text must hold for what stands above and around a match to fit. */
  needsAround: readonly RegExp[]
  todo: boolean
  byName: boolean
  inSuite: boolean
  failing: boolean
}

/** A place that may define something. */
export interface Match {
  pattern: Pattern
  /** The first visible character. */
  start: number
  /** The end of what the pattern, and what stands behind its bracket, takes. */
  end: number
  /** The bracket that the pattern ends with. */
  opens: number | undefined
  /** Group `name`. */
  name: Span | undefined
  /** Group `group`: the suite that a test's head names. */
  group: Span | undefined
  /** Group `title`. */
  title: Span | undefined
}

const patterns = new WeakMap<Language, Pattern[]>()

/** The syntaxes of a language, tests first; made once. */
export function patternsOf(language: Language): Pattern[] {
  const known = patterns.get(language)
  if (known) return known
  const words = new Map<string, RegExp>()
  const made = [...(language.tests ?? []), ...(language.definitions ?? [])].map((syntax) => {
    const {
      kind,
      pattern,
      behind,
      end,
      attribute,
      comment,
      within,
      todo,
      byName,
      inSuite,
      failing,
    } = syntax as TestSyntax & DefinitionSyntax
    const ready = (source: string | undefined, more = '') =>
      source === undefined ? undefined : regexOf(source, language.ignoreCase, more)
    return {
      kind: kind as Pattern['kind'],
      regex: regexOf(pattern, language.ignoreCase, 'dg'),
      needs: needsOf([pattern, behind], language.ignoreCase, words),
      behind: ready(behind, 'y'),
      end: ready(end, 'g'),
      attribute: ready(attribute),
      comment: ready(comment),
      within: ready(within),
      needsAround: needsOf(
        // A comment can stand in for an attribute.
        [within, ...(attribute === undefined || comment === undefined ? [attribute, comment] : [])],
        language.ignoreCase,
        words,
      ),
      todo: todo ?? false,
      byName: byName ?? false,
      inSuite: inSuite ?? false,
      failing: failing ?? false,
    }
  })
  patterns.set(language, made)
  return made
}

/**
 * All places that may define something, by place; those that may be one and the same thing come
 * together, tests first.
 */
// MM-LANG-0012 MM-LANG-0013
export function matchesOf(source: Source, attributes: Attributes): Match[][] {
  const { code, language } = source
  const holds = holderOf(code)
  const all = patternsOf(language).flatMap((pattern) =>
    holds(pattern.needs)
      ? Array.from(code.matchAll(pattern.regex), (found) =>
          matchAt(source, attributes, pattern, found),
        )
      : [],
  )
  const groups = new Map<number, Match[]>()
  for (const match of all) {
    if (!match) continue
    const places = [match.start, (match.name ?? match.title ?? match).start]
    const group = places.map((place) => groups.get(place)).find((known) => known) ?? []
    group.push(match)
    for (const place of places) groups.set(place, group)
  }
  const same = [...new Set(groups.values())].map((group) => {
    const start = Math.min(...group.map((match) => match.start))
    return group.map((match) => ({ ...match, start }))
  })
  return same.sort((a, b) => (a[0] as Match).start - (b[0] as Match).start)
}

function matchAt(
  source: Source,
  attributes: Attributes,
  pattern: Pattern,
  found: RegExpExecArray,
): Match | undefined {
  const [whole] = found
  const end = found.index + whole.length
  const visible = behindAttributes(source, attributes, found.index, end)
  const span = (name: string) => {
    const indices = found.indices?.groups?.[name]
    return indices && { start: indices[0], end: indices[1] }
  }
  const match: Match = {
    pattern,
    start: withModifiers(source, attributes, visible),
    end,
    opens: '([{'.includes(source.code[end - 1] as string) ? end - 1 : undefined,
    name: span('name'),
    group: span('group'),
    title: span('title'),
  }
  return pattern.behind ? fromBehind(source, match, pattern.behind) : match
}

/** Where the first thing in a match begins that is no attribute: attributes are of the head. */
function behindAttributes(
  { code }: Source,
  attributes: Attributes,
  start: number,
  end: number,
): number {
  for (let from = start; ; ) {
    const part = code.slice(from, end)
    const visible = from + (part.length - part.trimStart().length)
    const attribute = attributes.ends.get(visible)
    if (attribute === undefined || attribute >= end) return visible
    from = attribute
  }
}

/** A match whose pattern says what stands behind the bracket that it ends with; else nothing. */
function fromBehind({ code, brackets }: Source, match: Match, behind: RegExp): Match | undefined {
  const close = match.opens === undefined ? undefined : closingOf(brackets, match.opens)
  if (close === undefined) return undefined
  behind.lastIndex = close + 1
  const found = behind.exec(code)
  if (!found) return undefined
  if (found[0] === '') return match
  const end = close + 1 + found[0].length
  const opens = '([{'.includes(code[end - 1] as string) ? end - 1 : undefined
  return { ...match, end, opens }
}
