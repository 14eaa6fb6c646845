import type { MentionSite } from '../model/cross-references.ts'
import { groupBy } from '../model/group.ts'
import type { Item, Mention } from '../model/item.ts'
import type { ItemProse, Trace } from '../model/trace.ts'
import { holderIn } from './holder-in.ts'
import { siteOf } from './site-of.ts'

/** What an item says of others and what others say of it. */
export interface MentionSites {
  /** By place. */
  mentions: MentionSite[]
  /** By path and place; text that belongs to no item has no key. */
  mentionedBy: MentionSite[]
}

/**
 * Who mentions whom: a mention belongs to the items whose statement holds it, else to the item whose
 * block does, or whose labels do. What an item says of itself is no mention.
 *
 * @returns a function of a key
 */
// MM-XREF-0005
export function mentionSites(
  trace: Pick<Trace, 'items' | 'mentions' | 'prose'>,
): (key: string) => MentionSites {
  const keysAt = keysIn(trace)
  const byKey = new Map<string, MentionSites>()
  const sitesOf = (key: string) => {
    const known = byKey.get(key) ?? { mentions: [], mentionedBy: [] }
    byKey.set(key, known)
    return known
  }
  for (const mention of trace.mentions) {
    if (mention.key === undefined) continue
    const site = siteOf(mention)
    const holders = keysAt(mention)
    if (holders.length === 0) sitesOf(mention.key).mentionedBy.push(site)
    for (const holder of holders.filter((key) => key !== mention.key)) {
      sitesOf(holder).mentions.push({ ...site, key: mention.key })
      sitesOf(mention.key).mentionedBy.push({ ...site, key: holder })
    }
  }
  return (key) => byKey.get(key) ?? { mentions: [], mentionedBy: [] }
}

function keysIn({ items, prose }: { items: readonly Item[]; prose: readonly ItemProse[] }) {
  const blocks = holdersByPath(items)
  const sentences = holdersByPath(prose)
  const labelled = groupBy(
    items.filter((item) => item.relations !== undefined),
    (item) => item.path,
  )
  return ({ id, path, position }: Mention): readonly string[] => {
    const { offset } = position.start
    const sentence = sentences.get(path)?.(offset)
    if (sentence) return sentence.items
    // A label such as `Covers:` stands below the block of the item that it belongs to.
    const item =
      blocks.get(path)?.(offset) ??
      labelled.get(path)?.findLast((one) => covers(one, id) && startOf(one) < offset)
    return item ? [item.key] : []
  }
}

function covers({ relations = [] }: Item, id: string): boolean {
  return relations.some((one) => one.id === id)
}

function startOf({ position }: Item): number {
  return position.start.offset
}

function holdersByPath<T extends Item | ItemProse>(all: readonly T[]) {
  const byPath = groupBy(all, (one) => one.path)
  return new Map([...byPath].map(([path, own]) => [path, holderIn(own)]))
}
