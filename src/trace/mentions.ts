import type { Item, Mention, Skipped } from '../model/item.ts'
import { type KeyOf, nearKeys } from './keys.ts'
import { type PlacedId, skip } from './sift.ts'

/**
 * What the IDs that declare nothing come to: a mention, or nothing where they stand in code and the
 * like and no spec declares them.
 */
// MM-DECL-0006 MM-DECL-0011
export function mentionsOf(
  others: readonly PlacedId[],
  items: readonly Item[],
  keyOf: KeyOf,
): { mentions: Mention[]; skipped: Skipped[] } {
  const keysById = new Map<string, Set<string>>()
  for (const { id, key } of items) {
    if (id === undefined) continue
    const keys = keysById.get(id)
    if (keys) keys.add(key)
    else keysById.set(id, new Set([key]))
  }
  const mentions: Mention[] = []
  const skipped: Skipped[] = []
  for (const other of others) {
    const keys = keysById.get(other.id)
    if (other.inside && !keys) skipped.push(skip(other, other.inside))
    else mentions.push(mentionOf(other, keys ?? new Set(), keyOf))
  }
  return { mentions, skipped }
}

/** A bare ID means the item of its own spec, then of its package, then the only one there is. */
function mentionOf(other: PlacedId, keys: ReadonlySet<string>, keyOf: KeyOf): Mention {
  const { id, path, position } = other
  const near = nearKeys(other, path, keyOf).find((one) => keys.has(one))
  const key = near ?? (keys.size === 1 ? [...keys][0] : undefined)
  return key === undefined ? { id, path, position } : { id, key, path, position }
}
