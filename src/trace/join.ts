import { familyOf } from '../ids/index.ts'
import type { FoundId, SkipReason, SpecFacts } from '../model/facts.ts'
import type { Item, Mention, Skipped } from '../model/item.ts'
import { levelOf } from '../model/level.ts'
import { compare } from '../model/order.ts'
import { countingFamilies } from './families.ts'
import { fingerprint } from './fingerprint.ts'
import { byPlace, type Placed, resolve } from './resolve.ts'

/** What the join needs beside the facts. */
export interface JoinOptions {
  /** Package by spec. */
  packages: ReadonlyMap<string, string>
  /** Whether a path from the root is a listed file, or a folder of one. */
  exists(path: string): boolean
}

export interface Joined {
  items: Item[]
  mentions: Mention[]
  skipped: Skipped[]
  struck: Placed[]
}

/** Joins the facts of all specs: which block declares an ID, and which only mention it. */
// MM-DECL-0011 MM-ID-0004
export function join(facts: readonly SpecFacts[], options: JoinOptions): Joined {
  const counts = counter(facts)
  const joined: Joined = { items: [], mentions: [], skipped: [], struck: [] }
  const others: (FoundId & { path: string; inside?: SkipReason })[] = []
  const groups = new Map<string, Placed[]>()

  for (const spec of facts) {
    for (const candidate of spec.candidates) {
      const placed = { ...candidate, path: spec.path }
      if (!counts(candidate)) skip(placed, 'family without a requirement')
      else if (candidate.struck) joined.struck.push(placed)
      else groupOf(keyOf(candidate, spec.path)).push(placed)
    }
    for (const occurrence of spec.occurrences) {
      const placed = { ...occurrence, path: spec.path }
      if (counts(occurrence)) others.push(placed)
      else skip(placed, occurrence.inside ?? 'family without a requirement')
    }
  }
  const bySpec = new Map(facts.map((spec) => [spec.path, spec]))
  const declared: { placed: Placed; key: string; ambiguous: boolean }[] = []
  for (const [key, group] of groups) {
    const { declarations, mentions } = resolve(group)
    const ambiguous = declarations.length > 1
    for (const placed of declarations) declared.push({ placed, key, ambiguous })
    others.push(...mentions)
  }
  for (const { placed, key, ambiguous } of declared.sort((a, b) => byPlace(a.placed, b.placed))) {
    joined.items.push(itemOf(placed, key, ambiguous, bySpec.get(placed.path) as SpecFacts))
  }
  others.push(...joined.struck.map((one) => ({ ...one, inside: 'struck through' as const })))

  const keysById = new Map<string, Set<string>>()
  for (const { id, key } of joined.items) keysById.set(id, (keysById.get(id) ?? new Set()).add(key))
  for (const other of others) {
    const keys = keysById.get(other.id)
    if (other.inside && !keys) skip(other, other.inside)
    else joined.mentions.push(mentionOf(other, keys))
  }
  joined.mentions.sort(byPosition)
  joined.skipped.sort(byPosition)
  return joined

  function groupOf(key: string): Placed[] {
    const group = groups.get(key) ?? []
    groups.set(key, group)
    return group
  }

  function keyOf({ id, scope }: FoundId, path: string): string {
    if (scope === 'repository') return id
    return `${scope === 'spec' ? path : options.packages.get(path)}#${id}`
  }

  /** A bare ID means the item of its own spec, then of its package, then the only one there is. */
  function mentionOf(found: FoundId & { path: string }, keys: Set<string> = new Set()): Mention {
    const { id, path, position } = found
    const near = [
      keyOf({ ...found, scope: 'spec' }, path),
      keyOf({ ...found, scope: 'package' }, path),
      id,
    ]
    const key = near.find((one) => keys.has(one)) ?? (keys.size === 1 ? [...keys][0] : undefined)
    return key === undefined ? { id, path, position } : { id, key, path, position }
  }

  function itemOf(placed: Placed, key: string, ambiguous: boolean, spec: SpecFacts): Item {
    const level = levelOf(placed.keywords)
    const section = spec.sections[placed.section]
    const named = [...placed.paths, ...(section?.paths ?? [])]
    const paths = named
      .filter((one) => one.certain || options.exists(one.path))
      .map((one) => one.path)
    return {
      key,
      id: placed.id,
      kind: placed.kind,
      ...(placed.title === undefined ? {} : { title: placed.title }),
      ...(placed.revision === undefined ? {} : { revision: placed.revision }),
      ...(level === undefined ? {} : { level }),
      keywords: placed.keywords,
      statement: placed.statement,
      package: options.packages.get(placed.path) ?? '',
      path: placed.path,
      section: section?.title ?? '',
      anchor: section?.anchor ?? '',
      dialect: placed.dialect,
      fingerprint: fingerprint(level, placed.statement),
      paths: [...new Set(paths)].sort(compare),
      ambiguous,
      position: placed.block,
    }
  }

  function skip({ id, path, position }: FoundId & { path: string }, reason: SkipReason): void {
    joined.skipped.push({ path, position, id, reason })
  }
}

/** An ID of the default pattern counts by its family, one of the config always. */
function counter(facts: readonly SpecFacts[]): (found: FoundId) => boolean {
  const families = countingFamilies(facts)
  return (found) => !found.guessed || families.has(familyOf(found.id))
}

function byPosition(a: Mention | Skipped, b: Mention | Skipped): number {
  return compare(a.path, b.path) || a.position.start.offset - b.position.start.offset
}
