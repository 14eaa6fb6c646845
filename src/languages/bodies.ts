import { closingOf, firstFrom } from './brackets.ts'
import { endByIndentation, headEndByLine } from './indentation.ts'
import { lineOf } from './line-table.ts'
import type { Match } from './matches.ts'
import { opensLine, type Source, trimmedEnd } from './source.ts'

/** Where the head of a definition ends, and where all of it does. */
export interface Extent {
  headEnd: number
  end: number
}

/**
 * How far a definition reaches.
 *
 * @param next where something else may be defined behind an offset
 * @returns nothing where its brackets do not balance and its indentation tells no end either
 */
// MM-LANG-0009
export function extentOf(
  source: Source,
  match: Match,
  next: (offset: number) => number,
): Extent | undefined {
  const { pattern, end } = match
  const known = pattern.end && untilNext(source, match, pattern.end)
  if (known) return known
  if (match.opens !== undefined && isOwnBody(source, match)) {
    const extent = inBracket(source, match)
    if (source.language.blocks !== 'indentation' || !extent) return extent
    return { ...extent, end: endByIndentation(source, match.start, extent.end) }
  }
  if (source.language.blocks === 'indentation') {
    // Lisp: a definition ends with the bracket that it begins with.
    const opened = source.code[match.start] === '(' && closingOf(source.brackets, match.start)
    if (opened) return { headEnd: end, end: opened + 1 }
    const headEnd = headEndByLine(source, end)
    return { headEnd, end: endByIndentation(source, match.start, headEnd) }
  }
  const parameters = match.opens === undefined ? undefined : closingOf(source.brackets, match.opens)
  if (match.opens !== undefined && parameters === undefined) return unsure(source, match)
  return byBrace(source, match, parameters === undefined ? end : parameters + 1, next)
}

/** A call, whose body lies in its brackets, or a body whose brace the pattern ends with. */
function isOwnBody({ code }: Source, { opens, name, title }: Match): boolean {
  return code[opens as number] === '{' || (name === undefined && title === undefined)
}

function untilNext({ code, text }: Source, match: Match, end: RegExp): Extent {
  end.lastIndex = match.end
  const found = end.exec(code)
  return {
    headEnd: match.end,
    // A comment behind its last code is its own.
    end: trimmedEnd(text, found?.index ?? text.length, match.end),
  }
}

const TRAILING_BODY = /[ \t]*(?:\r\n|\r|\n)?[ \t]*\{/y

function inBracket(source: Source, match: Match): Extent | undefined {
  const { code, brackets } = source
  const opens = match.opens as number
  const close = closingOf(brackets, opens)
  if (close === undefined || isDoubtful(source, match, close)) return unsure(source, match)
  if (code[opens] === '{') return { headEnd: opens, end: close + 1 }
  TRAILING_BODY.lastIndex = close + 1
  const trailing = TRAILING_BODY.exec(code)
  const body = trailing && closingOf(brackets, TRAILING_BODY.lastIndex - 1)
  if (body === null || body === undefined) return { headEnd: opens + 1, end: close + 1 }
  return { headEnd: close + 1, end: body + 1 }
}

/** So many lines without a bracket are looked over for the body of a definition. */
const MOST_HEAD_LINES = 500

/** What a line may begin with that goes on with the head of a definition above it. */
const GOES_ON = /[{([:=&|]|->|where\b|throws\b|extends\b|implements\b|noexcept\b|override\b/y

/** Behind a brace that closes a type, such as `{ a: string }`: the body is a later one. */
const TYPE_BEFORE_BODY = /[ \t]*(?:>|\[\]|\{)/y

function byBrace(
  source: Source,
  match: Match,
  from: number,
  next: (offset: number) => number,
): Extent | undefined {
  const { code, brackets, lines } = source
  const headLine = lineOf(lines.starts, match.start)
  const indent = lines.indents[headLine] as number
  const none = (at: number) => {
    const end = trimmedEnd(code, at, from)
    return { headEnd: end, end }
  }
  let position = from
  for (let index = firstFrom(brackets, from); ; ) {
    const stop = brackets.at[index] ?? code.length
    for (let line = lineOf(lines.starts, position) + 1; line < lines.starts.length; line++) {
      const start = lines.starts[line] as number
      if (start > stop) break
      if (line - headLine > MOST_HEAD_LINES) return none(start)
      const column = lines.indents[line] as number
      if (column === -1 || column > indent) continue
      GOES_ON.lastIndex = firstVisible(code, start)
      if (GOES_ON.lastIndex > stop || !GOES_ON.test(code)) return none(start)
    }
    const other = next(Math.max(position, match.start + 1))
    if (other < stop) return none(other)
    const character = code[stop]
    if (closesWhatIsRead(source, index, match)) {
      // The pattern ends within a bracket: `TEST(Suite, Name`.
      position = stop + 1
      index++
      continue
    }
    if (character === undefined || ')]}'.includes(character)) return none(stop)
    if (character === ';') return { headEnd: stop, end: stop + 1 }
    const close = closingOf(brackets, stop)
    if (close === undefined) return unsure(source, match)
    if (character === '{' && !goesOn(code, stop, close)) {
      if (isDoubtful(source, match, close)) return unsure(source, match)
      return { headEnd: stop, end: close + 1 }
    }
    position = close + 1
    index = firstFrom(brackets, position)
  }
}

/** Whether a bracket closes one that the pattern has opened. */
function closesWhatIsRead({ brackets }: Source, index: number, { start, end }: Match): boolean {
  const partner = brackets.partner[index] ?? -1
  if (partner === -1 || partner > index) return false
  const opener = brackets.at[partner] as number
  return opener >= start && opener < end
}

function firstVisible(code: string, start: number): number {
  const visible = /\S/g
  visible.lastIndex = start
  return visible.exec(code)?.index ?? code.length
}

/** Whether braces belong to a head: to a type, or to the initializer of a member (C++). */
function goesOn(code: string, opens: number, close: number): boolean {
  TYPE_BEFORE_BODY.lastIndex = close + 1
  if (TYPE_BEFORE_BODY.test(code)) return true
  return /[\p{L}\p{N}_]/u.test(code[opens - 1] ?? '') && code[close + 1] === ','
}

/** A closing bracket that opens its line to the left of the definition belongs to something else. */
function isDoubtful(source: Source, match: Match, close: number): boolean {
  const { indents, starts } = source.lines
  const closing = lineOf(starts, close)
  const opening = lineOf(starts, match.start)
  return (
    closing > opening &&
    opensLine(source, close) &&
    (indents[closing] as number) < (indents[opening] as number)
  )
}

/**
 * Where brackets do not balance, the lines that are indented deeper belong to a definition, with the
 * lines of its own depth that begin with a brace or a directive of a preprocessor.
 */
function unsure(source: Source, match: Match): Extent | undefined {
  if (!opensLine(source, match.start)) return undefined
  const { code, lines } = source
  const first = lineOf(lines.starts, match.start)
  let out = lines.outs[first] as number
  const opening = () =>
    lines.indents[out] === lines.indents[first] ? code[lines.visible[out] as number] : undefined
  while (opening() === '{' || opening() === '#') out = lines.outs[out] as number
  const last = opening() === '}' ? out : Math.max(first, lines.filled[out - 1] as number)
  const end = last === out ? (lines.visible[out] as number) + 1 : (lines.ends[last] as number)
  return { headEnd: match.end, end: Math.max(match.end, end) }
}
