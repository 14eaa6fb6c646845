import { lineStarts } from '../model/line-starts.ts'
import type { Point, Position } from '../model/position.ts'

export { lineStarts } from '../model/line-starts.ts'

/** A text with the starts of its lines. */
export interface Lines {
  source: string
  starts: readonly number[]
}

/** The point of an offset, by the starts of the text's lines. */
// MM-FILE-0011
export function toPoint(starts: readonly number[], offset: number): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return {
    line: low + 1,
    column: offset - (starts[low] as number) + 1,
    offset,
  }
}

/** The position of a range, `end` behind its last character. */
export function toPosition(starts: readonly number[], start: number, end: number): Position {
  return { start: toPoint(starts, start), end: toPoint(starts, end) }
}

/** The point of one offset of a text. */
export function pointAt(text: string, offset: number): Point {
  return toPoint(lineStarts(text), offset)
}
