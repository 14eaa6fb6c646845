import type { Site } from './ground.ts'
import type { Occurrence } from './types.ts'

/** An ID with where it lies. */
export interface Placed {
  occurrence: Occurrence
  site: Site
}

/** What parts two IDs of a list on one line; a blank is enough for a verb to hold on. */
const ON_LINE = /^[\s,;&/+|()[\]{}'"`*_]*(?:(?:and|or)[\s('"`[*_]+)?$/
const NEXT_LINE = /[,;&/+|]|\b(?:and|or)\b/
const MAX_BETWEEN = 60

/**
 * Gathers IDs that stand in one list, so that what is said of the first is said of all. In the next
 * line a list goes on only behind a separator.
 *
 * @param placed by place
 */
export function listsIn(text: string, placed: readonly Placed[]): Placed[][] {
  const lists: Placed[][] = []
  for (const one of placed) {
    const last = lists.at(-1)?.at(-1)
    if (last && goesOn(text, last, one)) lists.at(-1)?.push(one)
    else lists.push([one])
  }
  return lists
}

function goesOn(text: string, last: Placed, next: Placed): boolean {
  if (last.occurrence.syntax || next.occurrence.syntax) return false
  if (!last.site.block || last.site.block !== next.site.block) return false
  if (next.occurrence.listed) return true
  const [end, start] = [last.occurrence.end, next.occurrence.from]
  if (start < end || start - end > MAX_BETWEEN) return false
  const between = text.slice(end, start)
  const lines = between.split(/\r\n|\r|\n/).length
  return ON_LINE.test(between) && (lines === 1 || (lines === 2 && NEXT_LINE.test(between)))
}
