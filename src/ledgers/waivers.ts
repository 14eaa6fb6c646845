import { isMap, type Pair } from 'yaml'
import { isDay } from '../model/day.ts'
import { GATES, type Gate } from '../model/evidence.ts'
import { nearest } from '../model/nearest.ts'
import { compare } from '../model/order.ts'
import type { Waiver } from '../model/waiver.ts'
import type { LedgerError } from './ledger-error.ts'
import { type LedgerReading, readYaml, textAt } from './read-yaml.ts'

const FIELDS = ['reason', 'owner', 'expires']
const SHAPE = '{ reason: "…", owner: …, expires: YYYY-MM-DD }'

/**
 * Reads requirements/waivers.yaml: a map of keys to gates, and of these to
 * `{reason, owner, expires}`; all three are texts, the last one is a day.
 */
// MM-GATE-0005
export function readWaivers(text: string): Waiver[] | LedgerError {
  const waivers = readYaml(text, 'a map of IDs to the gates that are waived', (pairs, reading) =>
    pairs.flatMap(({ key, value }) => {
      const name = String(key)
      const message = `Unexpected entry "${name}", expected a map of gates: { verified: ${SHAPE} }`
      if (isMap(value) && value.items.length === 0) reading.refuse(key, message)
      return reading.pairsOf(value, message, key).flatMap((pair) => waiverOf(name, pair, reading))
    }),
  )
  return Array.isArray(waivers) ? waivers.sort(byKey) : waivers
}

function waiverOf(name: string, { key, value }: Pair, reading: LedgerReading): Waiver[] {
  const gate = GATES.find((one) => one === String(key))
  const place = `${name}.${key}`
  if (gate === undefined) {
    const near = nearest(String(key), GATES)
    const hint =
      near === undefined ? `expected one of ${GATES.join(', ')}` : `did you mean ${near}?`
    reading.refuse(key, `Unexpected gate "${key}" of ${name}, ${hint}`)
    return []
  }
  const pairs = reading.pairsOf(value, `Unexpected waiver ${place}, expected ${SHAPE}`, key)
  const stranger = pairs.find((one) => !FIELDS.includes(String(one.key)))
  if (stranger) {
    const message = `Unexpected key "${stranger.key}" in ${place}, expected ${FIELDS.join(', ')}`
    reading.refuse(stranger.key, message)
    return []
  }
  const [reason, owner, expires] = FIELDS.map((field) => textAt(value, field))
  if (reason === undefined || owner === undefined || expires === undefined) {
    const lacking = FIELDS.find((field) => textAt(value, field) === undefined)
    reading.refuse(
      key,
      `Unexpected waiver ${place} without a text for ${lacking}, expected ${SHAPE}`,
    )
    return []
  }
  if (!isDay(expires)) {
    const at = pairs.find((one) => String(one.key) === 'expires')?.value
    reading.refuse(at, `Unexpected day "${expires}" in ${place}, expected one such as 2026-12-31`)
    return []
  }
  return [{ key: name, gate, reason, owner, expires, start: reading.pointOf(key) }]
}

function byKey(a: Waiver, b: Waiver): number {
  return compare(a.key, b.key) || gateOrder(a.gate) - gateOrder(b.gate)
}

function gateOrder(gate: Gate): number {
  return GATES.indexOf(gate)
}
