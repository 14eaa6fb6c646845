import type { Position } from '../model/position.ts'

interface Placed {
  position: Position
}

/**
 * Finds the innermost of many ranges of one file that an offset lies in; ranges nest or lie apart.
 *
 * @returns a function of an offset from 0; nothing where no range holds it
 */
export function holderIn<T extends Placed>(
  ranges: readonly T[],
): (offset: number) => T | undefined {
  const sorted = [...ranges].sort((a, b) => a.position.start.offset - b.position.start.offset)
  let furthest = 0
  const reach = sorted.map(({ position }) => {
    furthest = Math.max(furthest, position.end.offset)
    return furthest
  })
  return (offset) => {
    // The innermost begins last; where none before reaches so far, there is none.
    for (let index = lastUpTo(sorted, offset); index >= 0; index--) {
      if ((reach[index] as number) <= offset) return undefined
      const one = sorted[index] as T
      if (offset < one.position.end.offset) return one
    }
    return undefined
  }
}

/** Index of the last range that begins at an offset or before it; -1 for none. */
function lastUpTo(sorted: readonly Placed[], offset: number): number {
  let [low, high] = [-1, sorted.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] as Placed).position.start.offset <= offset) low = middle
    else high = middle - 1
  }
  return low
}
