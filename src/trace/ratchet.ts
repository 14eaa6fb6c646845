import type { Item } from '../model/item.ts'
import { LEVEL_GROUPS, levelGroup } from '../model/level.ts'
import { RATCHET_NAMES, type RatchetChange, type RatchetCount } from '../model/ratchet.ts'
import { type GateFacts, meets } from './gates.ts'

/** The counts of today, of items that have an ID; none of verified ones where no report was read. */
// MM-GATE-0012
export function ratchetCounts(facts: GateFacts): RatchetCount[] {
  const items = new Map<string, Item>()
  for (const item of facts.items) {
    if (item.id !== undefined && !items.has(item.key)) items.set(item.key, item)
  }
  const names = RATCHET_NAMES.filter((name) => name !== 'verified' || facts.hasResults)
  return LEVEL_GROUPS.flatMap((level) => {
    const own = [...items.values()].filter((item) => levelGroup(item.level) === level)
    return names.map((name) => {
      const some = name === 'total' ? own : own.filter(({ key }) => meets(key, name, facts))
      return { level, name, count: some.length }
    })
  })
}

/** The stored counts that differ from those of today; one that is not stored yet is 0. */
// MM-GATE-0013
export function ratchetChanges(
  stored: readonly RatchetCount[],
  today: readonly RatchetCount[],
): RatchetChange[] {
  if (stored.length === 0) return []
  return today.flatMap(({ level, name, count: now }) => {
    const known = stored.find((one) => one.level === level && one.name === name)
    const before = known ?? { level, name, count: 0 }
    return now === before.count ? [] : [{ ...before, now }]
  })
}
