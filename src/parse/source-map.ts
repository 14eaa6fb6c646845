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

/** Characters of a flat text that follow each other in the source, or that share a place there. */
export interface Run {
  /** Offset of the first in the flat text. */
  at: number
  length: number
  /** Offset of the first in the source. */
  from: number
  /** Units of the source that each of them takes where they share a place, such as those of `&amp;`. */
  shared?: number
}

/** Where the characters of a flat text stand in the source: runs in the order of the text, without gaps. */
export type SourceMap = readonly Run[]

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
  const runs: Run[] = []
  for (const stretch of stretchesOf(flat, range)) addRuns(source, flat.text, stretch, runs)
  return runs
}

/** Where a character begins in the source; undefined outside the text. */
export function startIn(map: SourceMap, at: number): number | undefined {
  const run = map[runAt(map, at)]
  if (!run) return undefined
  return run.shared === undefined ? run.from + at - run.at : run.from
}

/** Where a character ends in the source; undefined outside the text. */
export function endIn(map: SourceMap, at: number): number | undefined {
  const run = map[runAt(map, at)]
  if (!run) return undefined
  return run.shared === undefined ? run.from + at - run.at + 1 : run.from + run.shared
}

/** The index of the run that holds a character, or -1. */
export function runAt(map: SourceMap, at: number): number {
  let low = 0
  let high = map.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { at: start, length } = map[middle] as Run
    if (at < start) high = middle - 1
    else if (at >= start + length) low = middle + 1
    else return middle
  }
  return -1
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
      stretches.push(stretchOf(piece, start.offset as number, from))
    } else if (last && last.to === range.to) last.end = piece.end
    else stretches.push(stretchOf(piece, from, range.to))
  }
  return stretches
}

function stretchOf({ start, end, code }: Piece, from: number, to: number): Stretch {
  return { start, end, from, to, code }
}

/** Goes through source and text side by side and steps over what only the source has. */
function addRuns(
  source: string,
  text: string,
  { start, end, from, to, code }: Stretch,
  runs: Run[],
): void {
  // Most text stands in the source as it is.
  if (to - from === end - start && source.startsWith(text.slice(start, end), from)) {
    if (end > start) runs.push({ at: start, length: end - start, from })
    return
  }
  let at = start
  for (let i = from; i < to && at < end; i++) {
    const reference = source[i] === '&' ? referenceAt(source, i) : undefined
    if (reference && !text.startsWith(reference, at)) {
      const length = (text.codePointAt(at) as number) > 0xffff ? 2 : 1
      runs.push({ at, length, from: i, shared: reference.length })
      at += length
      i += reference.length - 1
    } else if (!code && isEscape(source, i, text[at])) {
      runs.push({ at: at++, length: 1, from: i++, shared: 2 })
    } else if (isSame(source[i] as string, text[at])) addUnit(runs, at++, i)
  }
  if (at < end) runs.push({ at, length: end - at, from: to, shared: 0 })
}

function addUnit(runs: Run[], at: number, from: number): void {
  const last = runs.at(-1)
  const isNext = last && last.shared === undefined && last.from + last.length === from
  if (isNext && last.at + last.length === at) last.length++
  else runs.push({ at, length: 1, from })
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
