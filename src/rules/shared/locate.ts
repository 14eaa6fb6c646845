import type { Point, Position } from '../../model/position.ts'
import type { ItemProse } from '../../model/trace.ts'

/**
 * Where a part of a sentence stands in its file.
 *
 * @param start offset in the sentence's text
 * @param end behind the last character
 */
export function locate({ stretches }: ItemProse, start: number, end: number): Position {
  const last = pointAt(stretches, end - 1)
  return {
    start: pointAt(stretches, start),
    end: { ...last, column: last.column + 1, offset: last.offset + 1 },
  }
}

function pointAt(stretches: ItemProse['stretches'], at: number): Point {
  const found = stretches.findLast((one) => one.at <= at)
  if (!found) throw new Error(`Unexpected offset ${at}, expected one of the text`)
  const { line, column, offset } = found.start
  const behind = Math.min(at - found.at, found.length - 1)
  return { line, column: column + behind, offset: offset + behind }
}
