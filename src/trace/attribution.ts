import type { ReferenceKind } from '../model/code.ts'
import type { Item } from '../model/item.ts'
import { LEVEL_GROUPS, levelGroup } from '../model/level.ts'
import type {
  Attribution,
  AttributionCounts,
  AttributionState,
  AttributionTotals,
  Reference,
} from '../model/reference.ts'

const LISTS = {
  implements: 'implements',
  verifies: 'verifies',
  cites: 'cites',
  exception: 'exceptions',
  todo: 'todos',
} as const satisfies Record<ReferenceKind, keyof Attribution>

/**
 * Who names each item that has an ID, in the order of the items.
 *
 * @param references by path and place
 */
// MM-CODE-0010
export function attributionOf(
  items: readonly Item[],
  references: readonly Reference[],
): Map<string, Attribution> {
  const byKey = new Map<string, Attribution>()
  for (const { key, id } of items) {
    if (id !== undefined && !byKey.has(key)) byKey.set(key, nobody(key))
  }
  for (const one of references) byKey.get(one.key)?.[LISTS[one.kind]].push(one)
  for (const one of byKey.values()) one.state = stateOf(one)
  return byKey
}

function nobody(key: string): Attribution {
  const lists = { implements: [], verifies: [], cites: [], exceptions: [], todos: [] }
  return { key, state: 'none', ...lists }
}

function stateOf(one: Attribution): AttributionState {
  const [isImplemented, isTested] = [one.implements.length > 0, one.verifies.length > 0]
  if (isImplemented && isTested) return 'both'
  return isImplemented ? 'implemented' : isTested ? 'tested' : 'none'
}

/** How many items of each level group are named; each key once, those without ID left out. */
// MM-CODE-0011
export function totalsOf(
  items: readonly Item[],
  attribution: ReadonlyMap<string, Attribution>,
): AttributionTotals {
  const totals = Object.fromEntries(
    [...LEVEL_GROUPS, 'all' as const].map((group) => [group, nothing()]),
  ) as AttributionTotals
  const groups = new Map(items.map((item) => [item.key, levelGroup(item.level)]))
  for (const { key, state } of attribution.values()) {
    for (const counts of [totals[groups.get(key) ?? 'none'], totals.all]) {
      counts.total++
      if (state === 'none') counts.none++
      if (state === 'both') counts.both++
      if (state === 'both' || state === 'implemented') counts.implemented++
      if (state === 'both' || state === 'tested') counts.tested++
    }
  }
  return totals
}

function nothing(): AttributionCounts {
  return { total: 0, implemented: 0, tested: 0, both: 0, none: 0 }
}
