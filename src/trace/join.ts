import type { SpecFacts } from '../model/facts.ts'
import { groupBy } from '../model/group.ts'
import type { Item, Mention, Skipped } from '../model/item.ts'
import { compare } from '../model/order.ts'
import { withoutZeros } from '../model/without-zeros.ts'
import { decisionsOf } from './decisions.ts'
import { type ItemContext, itemOf } from './item-of.ts'
import { keyMaker } from './keys.ts'
import { mentionsOf } from './mentions.ts'
import { byPlace, type Placed, resolve } from './resolve.ts'
import { type PlacedId, sift } from './sift.ts'
import { isOwn } from './statement.ts'

/** What the join needs beside the facts. */
export interface JoinOptions {
  /** Package by spec. */
  packages: ReadonlyMap<string, string>
  /** Whether a path from the root is a listed file, or a folder of one. */
  exists(path: string): boolean
}

export interface Joined {
  items: Item[]
  /** Decisions of module specs, which are no requirements. */
  decisions: Item[]
  mentions: Mention[]
  skipped: Skipped[]
  struck: Placed[]
}

/** Joins the facts of all specs: which block declares an ID, and which only mention it. */
// MM-CORE-0002
export function join(facts: readonly SpecFacts[], { packages, exists }: JoinOptions): Joined {
  const keyOf = keyMaker(packages)
  const { candidates, struck, others, skipped } = sift(facts)

  const declared: { candidate: Placed; key: string; ambiguous: boolean }[] = []
  const mentioning: PlacedId[] = struck.map((one) => ({
    ...one,
    inside: 'struck through',
  }))
  for (const group of groupBy(candidates, uniqueName).values()) {
    const { declarations, mentions } = resolve(group)
    const ambiguous = declarations.length > 1
    const [{ id, scope, path }] = declarations as [Placed]
    const key = keyOf(id, scope, path)
    declared.push(...declarations.map((candidate) => ({ candidate, key, ambiguous })))
    mentioning.push(...mentions)
  }
  const contexts = new Map(facts.map((spec) => [spec.path, contextOf(spec, packages, exists)]))
  for (const { candidate } of declared) {
    contexts.get(candidate.path)?.declaring.add(candidate.block.start.offset)
  }
  const items = declared
    .sort((a, b) => byPlace(a.candidate, b.candidate))
    .map(({ candidate, key, ambiguous }) => {
      const { id, revision, path } = candidate
      return itemOf(candidate, contexts.get(path) as SpecContext, { key, id, revision, ambiguous })
    })
  for (const spec of facts) {
    const context = contexts.get(spec.path) as SpecContext
    const anonymous = spec.anonymous.filter((stated) => isOwn(stated, context.declaring))
    items.push(...numbered(anonymous.map((stated) => itemOf(stated, context))))
  }
  items.sort(byPosition)
  const decisions = decisionsOf(facts, packages)
  const rest = mentionsOf([...others, ...mentioning], [...items, ...decisions], packages)
  return {
    items,
    decisions,
    mentions: rest.mentions.sort(byPosition),
    skipped: [...skipped, ...rest.skipped].sort(byPosition),
    struck,
  }

  /** Zeros in front of a number tell apart what is unique in the repository alone. */
  function uniqueName({ id, scope, path }: Placed): string {
    return keyOf(scope === 'repository' ? id : withoutZeros(id), scope, path)
  }
}

type SpecContext = ItemContext & { declaring: Set<number> }

function contextOf(
  spec: SpecFacts,
  packages: ReadonlyMap<string, string>,
  exists: (path: string) => boolean,
): SpecContext {
  const { path } = spec
  return { path, package: packages.get(path) ?? '', spec, declaring: new Set(), exists }
}

/** Derived addresses that repeat are told apart by a number: `.2`, `.3`. */
function numbered(items: Item[]): Item[] {
  return [...groupBy(items, (item) => item.key).values()].flatMap((same) =>
    same.map((item, index) => (index === 0 ? item : { ...item, key: `${item.key}.${index + 1}` })),
  )
}

function byPosition(a: Item | Mention | Skipped, b: Item | Mention | Skipped): number {
  return compare(a.path, b.path) || a.position.start.offset - b.position.start.offset
}
