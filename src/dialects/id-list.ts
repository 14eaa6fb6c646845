import type { Reading, Token } from './types.ts'

const BETWEEN = /\s*[,;&/]\s*|\s+and\s+/y
const BETWEEN_IN_PROSE = /\s*[;&]\s*|\s+and\s+/y

/** IDs that stand side by side. */
export interface IdList {
  tokens: Token[]
  /** Range in the flat text, from the first ID to behind the last. */
  start: number
  end: number
}

/**
 * The IDs that begin at an offset of a flat text, separated by `,` `;` `&` `/` or `and`, never by a
 * blank alone. In prose a comma or a slash makes a list of mentions, so it does not separate there.
 */
// MM-DECL-0003
export function idListAt(
  reading: Reading,
  flat: number,
  start: number,
  enclosed: boolean,
): IdList | undefined {
  const text = reading.block.flats[flat]?.text ?? ''
  const between = enclosed ? BETWEEN : BETWEEN_IN_PROSE
  const tokens: Token[] = []
  let at = start
  for (;;) {
    const token = reading.tokens.find((one) => one.flat === flat && one.start === at)
    if (!token || token.link || (token.code && !token.exact)) break
    tokens.push(token)
    between.lastIndex = token.end
    if (!between.test(text)) break
    at = between.lastIndex
  }
  const last = tokens.at(-1)
  return last && { tokens, start, end: last.end }
}

/** Whether a character of a flat text is prose: neither code nor inside a link. */
export function isProse(reading: Reading, flat: number, index: number): boolean {
  const piece = reading.block.flats[flat]?.pieces.find(
    (one) => one.start <= index && index < one.end,
  )
  return piece !== undefined && !piece.code && !piece.link
}

/** The first offset at or behind `from` that is no white space. */
export function skipBlanks(text: string, from: number): number {
  return from + (/^\s*/.exec(text.slice(from)) as RegExpExecArray)[0].length
}
