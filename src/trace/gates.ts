import type { Gates } from '../model/config.ts'
import { type Evidence, GATES, type Gate } from '../model/evidence.ts'
import type { GateOutcome } from '../model/gates-trace.ts'
import type { Item } from '../model/item.ts'
import { LEVEL_GROUPS, levelGroup } from '../model/level.ts'
import type { Attribution } from '../model/reference.ts'
import { wholePercent } from '../model/whole-percent.ts'

/** What is known of the items that gates hold. */
export interface GateFacts {
  items: readonly Item[]
  attribution: ReadonlyMap<string, Attribution>
  byKey: ReadonlyMap<string, Evidence>
  /** False where the run reads no reports: nobody knows what is verified. */
  hasResults: boolean
}

/** Whether an item has what a gate asks for; one that is declared twice has nothing. */
// MM-GATE-0004
export function meets(
  key: string,
  gate: Gate,
  { attribution, byKey }: Pick<GateFacts, 'attribution' | 'byKey'>,
): boolean {
  const state = attribution.get(key)?.state
  const evidence = byKey.get(key)
  if (evidence === undefined || evidence.verdict === 'ambiguous') return false
  if (gate === 'implemented') return state === 'implemented' || state === 'both'
  if (gate === 'tested') return state === 'tested' || state === 'both'
  if (gate === 'verified') return evidence.result === 'verified'
  return evidence.review === 'reviewed'
}

/** The items that gates hold, each key once, in their order: those with an ID, of some kinds. */
// MM-GATE-0001
export function heldItems(items: readonly Item[], { kinds }: Pick<Gates, 'kinds'>): Item[] {
  const byKey = new Map<string, Item>()
  for (const item of items) {
    const isHeld = item.id !== undefined && kinds.includes(item.kind)
    if (isHeld && !byKey.has(item.key)) byKey.set(item.key, item)
  }
  return [...byKey.values()]
}

/**
 * What each gate comes to, by level group and gate. A waiver takes an item out of what fails; it never
 * makes it one that is met.
 */
// MM-GATE-0003 MM-GATE-0004
export function gateOutcomes(
  facts: GateFacts,
  gates: Gates,
  isWaived: (key: string, gate: Gate) => boolean,
): GateOutcome[] {
  const held = heldItems(facts.items, gates)
  return LEVEL_GROUPS.flatMap((level) => {
    const settings = gates.levels[level] ?? {}
    const own = held.filter((item) => levelGroup(item.level) === level).map(({ key }) => key)
    return GATES.flatMap((gate): GateOutcome[] => {
      const required = settings[gate]
      if (required === undefined) return []
      const unmet = own.filter((key) => !meets(key, gate, facts))
      const failing = unmet.filter((key) => !isWaived(key, gate))
      const counts = {
        held: own.length,
        met: own.length - unmet.length,
        waived: unmet.length - failing.length,
      }
      const isChecked = gate !== 'verified' || facts.hasResults
      const start = gates.places?.[`${level}.${gate}`]
      return [
        {
          level,
          gate,
          required,
          ...counts,
          percent: wholePercent(counts.met, counts.held),
          failing,
          state: stateOf({ required, ...counts, isChecked }),
          written: gates.written.includes(level),
          ...(start && { start }),
        },
      ]
    })
  })
}

/** Per cent have no more digits behind the point than these, so that all is reckoned in whole numbers. */
const PARTS = 1000

/** No share is rounded, so that no rounding can let a gate pass. */
function stateOf(
  one: Pick<GateOutcome, 'held' | 'met' | 'waived' | 'required'> & { isChecked: boolean },
): GateOutcome['state'] {
  if (one.held === 0) return 'empty'
  if (!one.isChecked) return 'not checked'
  const asked = Math.round(one.required * PARTS) * one.held
  return 100 * PARTS * (one.met + one.waived) >= asked ? 'passed' : 'missed'
}
