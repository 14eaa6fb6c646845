import type { Item } from '../model/item.ts'
import { withoutZeros } from '../model/without-zeros.ts'

/** What has an ID and a key that tells its scope. */
type Named = Pick<Item, 'key' | 'id'>

/** Whether the scope of an item's ID is smaller than the repository. */
function isLocal({ key, id }: Named): boolean {
  return id !== undefined && key !== id
}

/**
 * Finds what bears an ID; built once, asked for each place. Zeros in front of a number count only where
 * the ID is unique in the repository.
 *
 * @returns a function of an ID: the items that bear it, in their order
 */
// MM-ID-0008
export function bearersOf<T extends Named>(items: readonly T[]): (id: string) => readonly T[] {
  const byId = new Map<string, T[]>()
  for (const item of items) {
    if (item.id === undefined) continue
    const name = isLocal(item) ? localName(item.id) : item.id
    const same = byId.get(name)
    if (same) same.push(item)
    else byId.set(name, [item])
  }
  return (id) => {
    const [exact, local] = [byId.get(id), byId.get(localName(id))]
    return exact && local ? [...exact, ...local] : (exact ?? local ?? [])
  }
}

/** Not to be mixed up with an ID of the repository, which is compared as it is. */
function localName(id: string): string {
  return `#${withoutZeros(id)}`
}
