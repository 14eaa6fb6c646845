import type { Item } from '../model/item.ts'
import { isScopeOf } from '../model/scope-of-path.ts'

/**
 * Those of the items with an ID that what stands before it names, in specs as in code: by their spec or
 * their package. An ID of the whole repository needs no scope, and what stands before it may be any text.
 *
 * @param scope `login/spec` of `login/spec#FR-001`; left out where the ID is bare
 */
// MM-CODE-0006 MM-DECL-0011
export function scopedBy<T extends Pick<Item, 'key' | 'id' | 'path' | 'package'>>(
  scope: string | undefined,
  items: readonly T[],
): readonly T[] {
  if (scope === undefined) return items
  const scoped = items.filter((one) => isScopeOf(scope, one.path) || isScopeOf(scope, one.package))
  return scoped.length === 0 ? items.filter((one) => one.key === one.id) : scoped
}
