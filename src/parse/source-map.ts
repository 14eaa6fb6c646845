import type { Flat, Piece } from './flatten.ts'

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/y

/** A stretch of a flat text whose source lies in one range. */
interface Stretch {
  /** Range in the flat text. */
  start: number
  end: number
  /** Range in the source. */
  from: number
  to: number
  /** A code span, in which nothing is escaped. */
  code: boolean
}

/** For each character of a flat text, where it begins and ends in the source. */
export interface SourceMap {
  starts: number[]
  ends: number[]
}

/**
 * Where each character of a flat text comes from. Escapes, character
 * references and the marks of containers at the start of a line take room in the source alone.
 *
 * @param range of the block in the source, `to` behind its last character
 */
export function sourceMap(
  source: string,
  flat: Flat,
  range: { from: number; to: number },
): SourceMap {
  const map: SourceMap = { starts: [], ends: [] }
  for (const stretch of stretchesOf(flat, range)) walk(source, flat.text, stretch, map)
  return map
}

/** A piece that the parser gave no position lies between its neighbours. */
function stretchesOf(flat: Flat, range: { from: number; to: number }): Stretch[] {
  const stretches: Stretch[] = []
  let from = range.from
  for (const piece of flat.pieces) {
    const position = piece.node?.position
    const last = stretches.at(-1)
    if (position) {
      const { start, end } = position
      if (last && last.to === range.to) last.to = start.offset as number
      from = end.offset as number
      stretches.push({ ...rangeOf(piece), from: start.offset as number, to: from })
    } else if (last && last.to === range.to) last.end = piece.end
    else stretches.push({ ...rangeOf(piece), from, to: range.to })
  }
  return stretches
}

function rangeOf({ start, end, code }: Piece): Pick<Stretch, 'start' | 'end' | 'code'> {
  return { start, end, code }
}

/** Goes through source and text side by side and steps over what only the source has. */
function walk(
  source: string,
  text: string,
  { start, end, from, to, code }: Stretch,
  map: SourceMap,
): void {
  let at = start
  const put = (from: number, length: number) => {
    map.starts[at] = from
    map.ends[at++] = from + length
  }
  for (let i = from; i < to && at < end; i++) {
    const reference = source[i] === '&' ? referenceAt(source, i) : undefined
    if (reference && !text.startsWith(reference, at)) {
      const units = (text.codePointAt(at) as number) > 0xffff ? 2 : 1
      for (let unit = 0; unit < units; unit++) put(i, reference.length)
      i += reference.length - 1
    } else if (!code && isEscape(source, i, text[at])) put(i++, 2)
    else if (isSame(source[i] as string, text[at])) put(i, 1)
  }
  while (at < end) put(to, 0)
}

function referenceAt(source: string, at: number): string | undefined {
  ENTITY.lastIndex = at
  return ENTITY.exec(source)?.[0]
}

/** A backslash before punctuation (CommonMark 0.31 section 2.4). */
function isEscape(source: string, at: number, character: string | undefined): boolean {
  return (
    source[at] === '\\' && source[at + 1] === character && /[!-/:-@[-`{-~]/.test(character ?? '')
  )
}

/** Code spans turn a line break into a blank. */
function isSame(a: string, b: string | undefined): boolean {
  return a === b || (b === ' ' && (a === '\n' || a === '\r'))
}
