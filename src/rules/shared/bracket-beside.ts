import type { Item } from '../../model/item.ts'
import type { Position } from '../../model/position.ts'
import type { Trace } from '../../model/trace.ts'

/**
 * The IDs of two brackets side by side, as they stand, where the other one declares:
 * `[A-1][A-2]` declares one ID, though its author means both.
 *
 * @param place where the ID that declares nothing stands
 */
// MM-LINT-0012
export function bracketBeside(
  { sources, items }: Pick<Trace, 'sources' | 'items'>,
  { path, position }: { path: string; position: Position },
): { declared: string; both: [string, string] } | undefined {
  const text = sources.get(path)
  if (text === undefined) return undefined
  const [start, end] = [position.start.offset, position.end.offset]
  const own = plain(text.slice(start, end))
  if (text[start - 1] !== '[' || text[end] !== ']') return undefined
  const [, next] = /^\]\s?\[([^\s[\]]+)\]/.exec(text.slice(end, end + LONGEST)) ?? []
  const [, before] =
    /\[([^\s[\]]+)\]\s?\[$/.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? []
  const here = items.filter((item) => item.path === path && holds(item, start))
  const isDeclared = (id: string) => here.some((item) => item.id === id)
  if (next !== undefined && isDeclared(plain(next)))
    return { declared: plain(next), both: [own, plain(next)] }
  if (before !== undefined && isDeclared(plain(before)))
    return { declared: plain(before), both: [plain(before), own] }
  return undefined
}

/** An ID has at most 128 characters. */
const LONGEST = 140

function holds({ position }: Item, offset: number): boolean {
  return position.start.offset <= offset && offset < position.end.offset
}

function plain(id: string): string {
  return id.replace(/[\u2010\u2011]/g, '-')
}
