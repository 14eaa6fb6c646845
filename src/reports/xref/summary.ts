import type { CrossReferences } from '../../model/cross-references.ts'
import { groupBy } from '../../model/group.ts'
import { plural } from '../summary-text.ts'
import { share } from './share.ts'

/** Where the config has `code: false`. */
// MM-CODE-0021
export const LEFT_OUT = 'references are left out: the config says that there is no code'

/** More families than that tell a reader nothing. */
const FAMILIES = 5

/** The MUSTs in one line; nothing where no code was read or there is none. */
// MM-XREF-0014
export function totalsLine({ scanned, totals }: CrossReferences): string[] {
  const { total, implemented, tested, both } = totals.MUST
  if (!scanned || total === 0) return []
  const [first, second, third] = [implemented, tested, both].map((count) => share(count, total))
  return [`MUST: ${first} implemented, ${second} tested, ${third} both`]
}

/**
 * What was read as code and what was found there, a line each: nothing that was found or left out is
 * passed over.
 *
 * @param all name every family of words that look like IDs
 */
// MM-XREF-0014
export function summary(references: CrossReferences, all = false): string[] {
  if (!references.scanned) return [LEFT_OUT]
  return [
    filesText(references),
    referencesText(references),
    ...idLikeText(references, all),
    ...withoutIdText(references),
  ]
}

function filesText({ files, notRead }: CrossReferences): string {
  const reasons = [...groupBy(notRead, ({ reason }) => reason)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, own]) => `${own.length} ${reason}`)
  const unread = reasons.length === 0 ? '' : `; ${notRead.length} not read (${reasons.join(', ')})`
  return `${plural(files, 'file')} scanned for references${unread}`
}

function referencesText({ references: counts }: CrossReferences): string {
  const kinds = [
    `${counts.implements} implement`,
    `${counts.verifies} verify`,
    `${counts.cites} cite`,
    ...some(counts.exceptions, 'exception'),
    ...some(counts.todos, 'todo'),
    ...(counts.dangling > 0 ? [`${counts.dangling} dangling`] : []),
    ...(counts.ambiguous > 0 ? [`${counts.ambiguous} ambiguous`] : []),
  ]
  const total =
    counts.implements +
    counts.verifies +
    counts.cites +
    counts.exceptions +
    counts.todos +
    counts.dangling +
    counts.ambiguous
  const path = counts.byPath > 0 ? `; by their path: ${counts.byPath}` : ''
  const lists = some(counts.expanded, 'list or range', 'lists and ranges')
  const expanded = lists.length > 0 ? `; ${lists[0]} expanded` : ''
  const ignored = counts.ignored > 0 ? `; ${counts.ignored} ignored where IDs are made up` : ''
  return `${plural(total, 'reference')}: ${kinds.join(', ')}${path}${expanded}${ignored}`
}

function some(count: number, one: string, many = `${one}s`): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
}

function idLikeText({ idLike }: CrossReferences, all: boolean): string[] {
  const families = Object.entries(idLike).sort(([, a], [, b]) => b - a)
  if (families.length === 0) return []
  const total = families.reduce((sum, [, count]) => sum + count, 0)
  const shown = families.slice(0, all ? undefined : FAMILIES)
  const names = shown.map(([family, count]) => `${family} ${count}`).join(', ')
  const more = families.length - shown.length
  const rest = more > 0 ? `, ${more} more ${more === 1 ? 'family' : 'families'}` : ''
  return [
    `${plural(total, 'ID-like word')} that ${total === 1 ? 'is' : 'are'} no reference${total === 1 ? '' : 's'} (${names}${rest})`,
  ]
}

function withoutIdText({ withoutId }: CrossReferences): string[] {
  if (withoutId === 0) return []
  const items = plural(withoutId, 'requirement')
  return [`${items} without an ID, which no code and no test can name, left out of the figures`]
}
