import type { Lexeme } from '../model/code.ts'

/**
 * Those strings that stand alone as a statement: no code before them on their line or behind them,
 * in no bracket, and no line before that goes on (PEP 257).
 *
 * @param code in which the contents of strings are blank
 * @param strings by place
 */
// MM-LANG-0005
export function standAlone(code: string, strings: Iterable<Lexeme>): Set<Lexeme> {
  const alone = new Set<Lexeme>()
  const bracket = /[()[\]{}]/g
  let depth = 0
  let next = bracket.exec(code)
  for (const string of strings) {
    for (; next && next.index < string.start; next = bracket.exec(code)) {
      // More closing than opening brackets: what is within one is not known any more.
      depth = Math.max(0, depth + ('([{'.includes(next[0]) ? 1 : -1))
    }
    if (depth === 0 && opensItsLine(code, string.start) && closesItsLine(code, string.end)) {
      alone.add(string)
    }
  }
  return alone
}

function opensItsLine(code: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && (code[at] === ' ' || code[at] === '\t' || code[at] === '\uFEFF')) at--
  if (at < 0) return true
  if (code[at] !== '\n' && code[at] !== '\r') return false
  while (at >= 0 && (code[at] === '\n' || code[at] === '\r')) at--
  return code[at] !== '\\'
}

function closesItsLine(code: string, end: number): boolean {
  const next = /[^ \t]/g
  next.lastIndex = end
  const match = next.exec(code)
  return !match || match[0] === '\n' || match[0] === '\r'
}
