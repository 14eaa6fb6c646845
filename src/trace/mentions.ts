import type { Item, Mention, Skipped } from '../model/item.ts'
import { compare } from '../model/order.ts'
import { nearestItem } from './keys.ts'
import { bearersOf } from './local-id.ts'
import { scopedBy } from './scoped-by.ts'
import { type PlacedId, skip } from './sift.ts'

/**
 * What the IDs that declare nothing come to: a mention, or nothing where they stand in code and the
 * like and no spec declares them.
 *
 * @param packages package by spec
 */
// MM-DECL-0006 MM-DECL-0011
export function mentionsOf(
  others: readonly PlacedId[],
  items: readonly Item[],
  packages: ReadonlyMap<string, string>,
): { mentions: Mention[]; skipped: Skipped[] } {
  const bearers = bearersOf(items)
  const mentions: Mention[] = []
  const skipped: Skipped[] = []
  for (const other of others) {
    const fitting = scopedBy(other.scopeName, bearers(other.id))
    if (other.inside && fitting.length === 0) skipped.push(skip(other, other.inside))
    else mentions.push(mentionOf(other, fitting, packages.get(other.path)))
  }
  return { mentions, skipped }
}

function mentionOf(
  { id, path, position }: PlacedId,
  fitting: readonly Item[],
  packageName: string | undefined,
): Mention {
  const item = nearestItem(fitting, path, packageName)
  if (item) return { id, key: item.key, path, position }
  if (fitting.length === 0) return { id, path, position }
  const candidates = [...new Set(fitting.map(({ key }) => key))].sort(compare)
  return { id, candidates, path, position }
}
