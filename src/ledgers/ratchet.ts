import { type Pair, stringify } from 'yaml'
import { LEVEL_GROUPS } from '../model/level.ts'
import { RATCHET_NAMES, type RatchetCount } from '../model/ratchet.ts'
import type { LedgerError } from './ledger-error.ts'
import { type LedgerReading, pairsBelow, readYaml, scalarOf } from './read-yaml.ts'

const HEADER = `# How many requirements have what; no count may fall. Written by --update-ratchet of spec-xref and
# mustmark check, and compared by --ratchet.
`
/** Nobody knows how many are verified where no report of tests was read. */
const OPTIONAL = 'verified'

/**
 * Reads requirements/ratchet.yaml: `schema: 1`, and `counts`, a map of the level groups to a number for
 * each count; `verified` may be left out.
 */
// MM-GATE-0012
export function readRatchet(text: string): RatchetCount[] | LedgerError {
  const counts = readYaml(text, 'a map with "schema" and "counts"', (pairs, reading) => {
    const groups = pairsBelow(pairs, 'counts', reading)
    const found = groups.flatMap((pair) => groupOf(pair, reading))
    const lacking = LEVEL_GROUPS.find((level) => !groups.some((one) => String(one.key) === level))
    if (lacking) reading.refuse(undefined, `Unexpected lack of counts for ${lacking}`)
    return found
  })
  return Array.isArray(counts) ? sorted(counts) : counts
}

function groupOf({ key, value }: Pair, reading: LedgerReading): RatchetCount[] {
  const level = LEVEL_GROUPS.find((one) => one === String(key))
  if (level === undefined) {
    const message = `Unexpected level "${key}", expected one of ${LEVEL_GROUPS.join(', ')}`
    reading.refuse(key, message)
    return []
  }
  const pairs = reading.pairsOf(value, `Unexpected counts for ${level}, expected a map`, key)
  const lacking = RATCHET_NAMES.filter((name) => name !== OPTIONAL).find(
    (name) => !pairs.some((one) => String(one.key) === name),
  )
  if (lacking) reading.refuse(key, `Unexpected lack of the count ${level}.${lacking}`)
  return pairs.flatMap((pair) => {
    const name = RATCHET_NAMES.find((one) => one === String(pair.key))
    const count = scalarOf(pair.value)
    if (
      name !== undefined &&
      typeof count === 'number' &&
      Number.isSafeInteger(count) &&
      count >= 0
    )
      return [{ level, name, count, start: reading.pointOf(pair.key) }]
    const expected = `a whole number for one of ${RATCHET_NAMES.join(', ')}`
    reading.refuse(pair.key, `Unexpected count ${level}.${pair.key}, expected ${expected}`)
    return []
  })
}

/** The text of the ledger, in the one order. */
// MM-GATE-0012
export function writeRatchet(counts: readonly RatchetCount[]): string {
  const groups = LEVEL_GROUPS.map((level) => {
    const own = sorted(counts).filter((one) => one.level === level)
    return [level, Object.fromEntries(own.map(({ name, count }) => [name, count]))]
  })
  return HEADER + stringify({ schema: 1, counts: Object.fromEntries(groups) }, { lineWidth: 0 })
}

function sorted(counts: readonly RatchetCount[]): RatchetCount[] {
  return [...counts].sort(
    (a, b) =>
      LEVEL_GROUPS.indexOf(a.level) - LEVEL_GROUPS.indexOf(b.level) ||
      RATCHET_NAMES.indexOf(a.name) - RATCHET_NAMES.indexOf(b.name),
  )
}
