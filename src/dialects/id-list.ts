import type { Reading, Token } from './reading.ts'

const BETWEEN = /\s*[,;&/]\s*|\s+and\s+/y
const BETWEEN_IN_PROSE = /\s*[;&]\s*|\s+and\s+/y

/** IDs that stand side by side. */
export interface IdList {
  tokens: Token[]
  /** Behind the last ID in the flat text. */
  end: number
}

/**
 * The IDs that begin at an offset of a flat text, separated by `,` `;` `&` `/` or `and`, never by a
 * blank alone. In prose a comma or a slash makes a list of mentions, so it does not separate there.
 * An ID that is repeated counts once.
 */
// MM-DECL-0003
export function idListAt(
  reading: Reading,
  flat: number,
  start: number,
  enclosed: boolean,
): IdList | undefined {
  const text = reading.block.flats[flat]?.text ?? ''
  const tokens: Token[] = []
  const seen = new Set<string>()
  let end: number | undefined
  for (let at: number | undefined = start; at !== undefined; ) {
    const token = reading.tokenAt(flat, at)
    if (!token || token.link || (token.code && !token.exact)) break
    if (!seen.has(token.id)) tokens.push(token)
    seen.add(token.id)
    end = token.end
    at = behindSeparator(text, token.end, enclosed)
  }
  return end === undefined ? undefined : { tokens, end }
}

/** The offset behind what separates two IDs, or nothing where nothing does. */
export function behindSeparator(text: string, at: number, enclosed: boolean): number | undefined {
  const between = enclosed ? BETWEEN : BETWEEN_IN_PROSE
  between.lastIndex = at
  return between.test(text) ? between.lastIndex : undefined
}
