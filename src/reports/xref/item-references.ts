import type { ReferenceKind } from '../../model/code.ts'
import type { CrossReferencedItem, ReferenceSite } from '../../model/cross-references.ts'

/** A reference to an item, and what it says. */
export interface ItemReference {
  kind: ReferenceKind
  site: ReferenceSite
}

/** Everything that names an item: first what counts, each kind by path and place. */
export function itemReferences(item: CrossReferencedItem): ItemReference[] {
  const lists: [ReferenceKind, ReferenceSite[]][] = [
    ['implements', item.implements],
    ['verifies', item.verifies],
    ['cites', item.cites],
    ['exception', item.exceptions],
    ['todo', item.todos],
  ]
  return lists.flatMap(([kind, sites]) => sites.map((site) => ({ kind, site })))
}
