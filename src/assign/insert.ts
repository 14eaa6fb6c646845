import { groupBy } from '../model/group.ts'
import type { Insertion } from './types.ts'

/**
 * The texts with what goes into them, by path; not one other character changes.
 *
 * @param sources texts by path, byte-order marks and line ends kept
 */
// MM-ASSIGN-0011
export function insertAll(
  insertions: readonly Insertion[],
  sources: ReadonlyMap<string, string>,
): Map<string, string> {
  const edited = new Map<string, string>()
  for (const [path, own] of groupBy(insertions, (one) => one.path)) {
    const source = sources.get(path) ?? ''
    let text = ''
    let from = 0
    for (const { offset, text: added } of [...own].sort((a, b) => a.offset - b.offset)) {
      text += source.slice(from, offset) + added
      from = offset
    }
    edited.set(path, text + source.slice(from))
  }
  return edited
}

/** Where an offset of a source lies once all insertions in front of it are made. */
export type Shift = (path: string, offset: number) => number

/** Counts the insertions once, so that each offset is looked up quickly. */
export function shifter(insertions: readonly Insertion[]): Shift {
  const byPath = new Map(
    [...groupBy(insertions, (one) => one.path)].map(([path, own]) => {
      const sums: { offset: number; sum: number }[] = []
      for (const { offset, text } of [...own].sort((a, b) => a.offset - b.offset)) {
        sums.push({ offset, sum: (sums.at(-1)?.sum ?? 0) + text.length })
      }
      return [path, sums]
    }),
  )
  return (path, offset) => {
    const own = byPath.get(path) ?? []
    let [low, high] = [0, own.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((own[middle]?.offset ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset + (own[low - 1]?.sum ?? 0)
  }
}
