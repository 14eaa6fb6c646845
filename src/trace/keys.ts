import type { Scope } from '../model/facts.ts'
import type { Item } from '../model/item.ts'
import { folderOf, joinPath, nameOf } from '../model/path.ts'

/** Names items: an ID with its package or spec in front where its scope is smaller. */
// MM-ID-0004
export type KeyOf = (id: string, scope: Scope, path: string) => string

/** @param packages package by spec */
export function keyMaker(packages: ReadonlyMap<string, string>): KeyOf {
  return (id, scope, path) => {
    if (scope === 'repository') return id
    return `${scope === 'spec' ? path : packages.get(path)}#${id}`
  }
}

/**
 * The item that a bare ID means where it stands in a spec: that of the spec itself, then of its
 * package, then of the spec that bears the name of a folder above it, then of the repository, then the
 * only one that there is.
 *
 * @param items those that bear the ID
 */
// MM-DECL-0011
export function nearestItem<T extends Pick<Item, 'key' | 'id' | 'path' | 'package'>>(
  items: readonly T[],
  path: string,
  packageName: string | undefined,
): T | undefined {
  const near =
    items.find((one) => one.path === path) ??
    only(items.filter((one) => one.package === packageName)) ??
    specsAbove(path)
      .map((above) => items.find((one) => one.path === above))
      .find((one) => one !== undefined)
  return near ?? items.find(({ key, id }) => key === id) ?? only(items)
}

/** The first, where all are one item. */
function only<T extends Pick<Item, 'key'>>(items: readonly T[]): T | undefined {
  const [first] = items
  return items.every(({ key }) => key === first?.key) ? first : undefined
}

/** `specs/shop/shop.spec.md` of `specs/shop/cart/cart.spec.md`, the nearest first. */
function specsAbove(path: string): string[] {
  const above: string[] = []
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    above.push(joinPath(folder, `${nameOf(folder)}.spec.md`))
  }
  return above
}
