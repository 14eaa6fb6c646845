import type { Point } from '../model/position.ts'
import { findCrowd } from './crowding.ts'
import { findDeepLine, MAX_NESTING } from './nesting.ts'

/** Why a text is not parsed, whichever parser runs; none where it is: design section 4, limits. */
// MM-FILE-0005 MM-FILE-0014
export function beyondLimits(text: string): { start: Point; message: string } | undefined {
  const deep = findDeepLine(text)
  if (deep) {
    const message = `Unexpected nesting of up to ${deep.depth} quotes and lists, expected at most ${MAX_NESTING}`
    return { start: deep.start, message }
  }
  const crowd = findCrowd(text)
  if (!crowd) return undefined
  const message = `Unexpected block of ${crowd.what}, expected at most ${crowd.most} for the product of both over all blocks`
  return { start: crowd.start, message }
}
