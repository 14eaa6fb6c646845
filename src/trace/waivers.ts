import type { Gates } from '../model/config.ts'
import type { Gate } from '../model/evidence.ts'
import type { JudgedWaiver } from '../model/gates-trace.ts'
import { levelGroup } from '../model/level.ts'
import type { Waiver } from '../model/waiver.ts'
import { type GateFacts, heldItems, meets } from './gates.ts'

/** Its last day is over; days as texts have the order of the calendar. */
// MM-GATE-0007
export function isExpired({ expires }: Pick<Waiver, 'expires'>, date: string | undefined): boolean {
  return date !== undefined && expires < date
}

/** Whether somebody answers to a gate for an item, today. */
// MM-GATE-0007
export function waiverFinder(
  waivers: readonly Waiver[],
  date: string | undefined,
): (key: string, gate: Gate) => boolean {
  const holding = waivers.filter((one) => !isExpired(one, date))
  const names = new Set(holding.map(({ key, gate }) => `${gate} ${key}`))
  return (key, gate) => names.has(`${gate} ${key}`)
}

/** What becomes of each waiver; one that nothing needs would hide the lack of tomorrow. */
// MM-GATE-0020
export function judgeWaivers(
  waivers: readonly Waiver[],
  facts: GateFacts,
  { gates, date }: { gates: Gates | undefined; date: string | undefined },
): JudgedWaiver[] {
  const known = new Set(facts.items.flatMap((one) => (one.id === undefined ? [] : one.key)))
  const held = new Map(heldItems(facts.items, gates ?? { kinds: [] }).map((one) => [one.key, one]))
  const isAsked = ({ key, gate }: Waiver) => {
    const item = held.get(key)
    return item !== undefined && gates?.levels[levelGroup(item.level)]?.[gate] !== undefined
  }
  const stateOf = (one: Waiver): JudgedWaiver['state'] => {
    if (!known.has(one.key)) return 'unknown'
    if (isExpired(one, date)) return 'expired'
    if (!isAsked(one)) return 'not asked'
    // Without reports nobody knows whether it is needed.
    return meets(one.key, one.gate, facts) ? 'met' : 'holds'
  }
  return waivers.map((one) => ({ ...one, state: stateOf(one) }))
}
