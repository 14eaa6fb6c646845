import type { Lexed } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { branchOf, nextMatch } from './alternation.ts'
import { blank } from './blank.ts'
import { standAlone } from './docstrings.ts'
import { withinInterpolation } from './grammar.ts'
import { readComment } from './read-comment.ts'
import { beginString, readHeredoc, readString } from './read-string.ts'
import { beginReading, goOnAt, type Reading } from './reading.ts'
import { endOfSlashLiteral, opensSlashLiteral } from './slash-literal.ts'

/**
 * Takes a text apart into code, comments and strings, in one pass: each character is looked at a
 * fixed number of times, whatever the text is.
 */
// MM-LANG-0002 MM-LANG-0003 MM-LANG-0010
export function lex(text: string, language: Language): Lexed {
  const reading = beginReading(text, language)
  while (readOn(reading)) {
    // Each step reads code up to what opens or closes next, and that.
  }
  return asLexed(reading)
}

function asLexed({ text, comments, strings, docstrings, blanks, around, open }: Reading): Lexed {
  for (const { lexeme } of around) lexeme.end = lexeme.content.end = text.length
  const outermost = around[0]?.lexeme
  const never = outermost ? { kind: 'string' as const, start: outermost.start } : open
  const code = blank(text, blanks)
  const alone = standAlone(code, docstrings)
  return {
    code: alone.size === 0 ? code : blank(code, alone),
    comments: alone.size === 0 ? comments : [...comments, ...alone].sort(byStart),
    strings: alone.size === 0 ? strings : strings.filter((string) => !alone.has(string)),
    ...(never && { open: never }),
  }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/** One step; false at the end of the text. */
function readOn(reading: Reading): boolean {
  const { text, grammar, at } = reading
  const inner = reading.around.at(-1)
  const close = inner?.opener.syntax.interpolation?.[1]
  const alternatives = close === undefined ? grammar.code : withinInterpolation(grammar, close)
  const match = nextMatch(alternatives, text, at)
  const index = match?.index ?? text.length
  if (announcedUpTo(reading, index)) {
    noteSignificant(reading, reading.lineEnd)
    readHeredoc(reading)
    return true
  }
  if (!match) return false
  noteSignificant(reading, index)
  reading.at = index + match[0].length
  const branch = branchOf(match, alternatives)
  const opener = grammar.openers[branch]
  const group = match[(alternatives.groups[branch] as number) + 1] ?? ''
  if (opener === undefined) readBracket(reading, branch === grammar.openers.length)
  else if (opener.kind === 'comment') readComment(reading, opener, group, index)
  else if (opener.kind === 'string') beginString(reading, opener, group, index)
  else readSlash(reading, index)
  // An opener that takes no character must not hold the lexer up.
  if (match[0] === '' && reading.at === index) reading.at++
  return true
}

/** Whether a here document begins before an offset. */
function announcedUpTo(reading: Reading, index: number): boolean {
  if (reading.waiting.length === 0) return false
  if (reading.lineEnd < reading.at) reading.lineEnd = nextLineEnd(reading.text, reading.at)
  return reading.lineEnd <= index
}

function nextLineEnd(text: string, from: number): number {
  const end = /[\r\n]/g
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}

/** Remembers the last character of the code before an offset. */
function noteSignificant(reading: Reading, index: number): void {
  let last = index - 1
  while (last >= reading.at && BLANK.test(reading.text[last] as string)) last--
  if (last >= reading.at) reading.significant = last
}

const BLANK = /\s/

/** A bracket within an interpolation: the last one that closes goes back to the string. */
function readBracket(reading: Reading, closes: boolean): void {
  goOnAt(reading, reading.at)
  const inner = reading.around.at(-1)
  if (!inner) return
  if (!closes) inner.depth++
  else if (inner.depth > 0) inner.depth--
  else {
    reading.around.pop()
    readString(reading, inner)
  }
}

function readSlash(reading: Reading, start: number): void {
  const { text, significant } = reading
  if (!opensSlashLiteral(text, significant)) {
    goOnAt(reading, start + 1)
    return
  }
  const end = endOfSlashLiteral(text, start + 1)
  const content = { start: start + 1, end }
  goOnAt(reading, text[end] === '/' ? end + 1 : end)
  reading.strings.push({ start, end: reading.at, content })
  reading.blanks.push(content)
}
