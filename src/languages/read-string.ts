import { branchOf, nextMatch } from './alternation.ts'
import { closerOfString, IN_STRING, type StringOpener } from './grammar.ts'
import { goOnAt, type OpenString, type Reading } from './reading.ts'

/** Reads a string whose opener ends where the lexer stands; a here document waits for its line. */
// MM-LANG-0004
export function beginString(
  reading: Reading,
  opener: StringOpener,
  group: string,
  start: number,
): void {
  const { at, text } = reading
  const { close, heredoc, docstring } = opener.syntax
  const lexeme = { start, end: at, content: { start: at, end: at } }
  const string = { opener, group, lexeme, depth: 0 }
  if (heredoc) {
    reading.waiting.push(string)
    goOnAt(reading, at)
    return
  }
  reading.strings.push(lexeme)
  if (docstring) reading.docstrings.push(lexeme)
  if (close !== undefined) {
    readString(reading, string)
    return
  }
  // Its quotes stay; what only a sign opens is blank up to its end.
  const last = text[at - 1] as string
  const end = QUOTES.includes(last) ? at - 1 : at
  const quote = end < at ? text.indexOf(last, start) : start
  lexeme.content = { start: Math.min(quote + 1, end), end }
  reading.blanks.push(lexeme.content)
  goOnAt(reading, at)
}

const QUOTES = '\'"`'

/** Reads a string, or goes on with it, up to its end or its next interpolation. */
// MM-LANG-0004, MM-LANG-0010
export function readString(reading: Reading, string: OpenString): void {
  const { text, grammar } = reading
  const { opener, group, lexeme } = string
  const closer = closerOfString(opener, group, grammar.ignoreCase)
  const start = reading.at
  let match = nextMatch(closer, text, start)
  while (match && branchOf(match, closer) === IN_STRING.escape) {
    match = nextMatch(closer, text, match.index + match[0].length)
  }
  const branch = match && branchOf(match, closer)
  const end = match?.index ?? text.length
  reading.blanks.push({ start, end })
  lexeme.content.end = end
  // The end of a line closes a string, but is no part of it.
  goOnAt(reading, match && branch !== IN_STRING.lineEnd ? end + match[0].length : end)
  if (branch === IN_STRING.interpolation) {
    reading.around.push({ ...string, depth: 0 })
    return
  }
  lexeme.end = reading.at
  const { multiline, heredoc } = opener.syntax
  if (!match && (multiline || heredoc)) reading.open = { kind: 'string', start: lexeme.start }
}

/** Reads the first of the here documents that a line has announced, from its end on. */
export function readHeredoc(reading: Reading): void {
  const { text, lineEnd } = reading
  const string = reading.waiting.shift() as OpenString
  const start = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1)
  if (start > text.length) {
    reading.waiting = []
    reading.at = text.length
    return
  }
  reading.at = start
  string.lexeme.start = start
  string.lexeme.content = { start, end: start }
  reading.strings.push(string.lexeme)
  readString(reading, string)
}
