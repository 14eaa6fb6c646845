import { isMap, type Pair, stringify } from 'yaml'
import { groupBy } from '../model/group.ts'
import { compare } from '../model/order.ts'
import type { Review } from '../model/review.ts'
import type { LedgerError } from './ledger-error.ts'
import { type LedgerReading, pairsBelow, readYaml, scalarOf, textAt } from './read-yaml.ts'

const HEADER = `# Which files were looked at under which text of a requirement. Written by
# mustmark review <ID…>, and by nothing else; do not edit.
`
const FINGERPRINT = /^\d+:[0-9a-f]{12}$/
const SHAPE = 'a fingerprint such as 1:0123456789ab, or { fingerprint: …, reason: "…" }'

/**
 * Reads requirements/reviews.yaml: `schema: 1`, and `reviews`, a map of keys to paths, and of these to
 * a fingerprint or to `{fingerprint, reason}`.
 */
// MM-GATE-0014
export function readReviews(text: string): Review[] | LedgerError {
  const reviews = readYaml(text, 'a map with "schema" and "reviews"', (pairs, reading) =>
    pairsBelow(pairs, 'reviews', reading).flatMap(({ key, value }) => {
      const message = `Unexpected entry "${key}", expected a map of paths to fingerprints`
      const files = reading.pairsOf(value, message, key)
      return files.flatMap((pair) => reviewOf(String(key), pair, reading))
    }),
  )
  return Array.isArray(reviews) ? sorted(reviews) : reviews
}

function reviewOf(name: string, { key, value }: Pair, reading: LedgerReading): Review[] {
  const plain = scalarOf(value)
  const fingerprint = typeof plain === 'string' ? plain : textAt(value, 'fingerprint')
  const reason = textAt(value, 'reason')
  const isWhole = !isMap(value) || (value.items.length === 2 && reason !== undefined)
  if (fingerprint === undefined || !FINGERPRINT.test(fingerprint) || !isWhole) {
    reading.refuse(key, `Unexpected review of ${name} in "${key}", expected ${SHAPE}`)
    return []
  }
  const start = reading.pointOf(key)
  const path = String(key)
  return [{ key: name, path, fingerprint, ...(reason !== undefined && { reason }), start }]
}

/** The text of the ledger, in the one order. */
// MM-GATE-0014
export function writeReviews(reviews: readonly Review[]): string {
  const byKey = groupBy(sorted(reviews), (one) => one.key)
  const entries = [...byKey].map(([key, own]) => [
    key,
    new Map(
      own.map(({ path, fingerprint, reason }) => [
        path,
        reason === undefined ? fingerprint : { fingerprint, reason },
      ]),
    ),
  ])
  const value = { schema: 1, reviews: new Map(entries as [string, Map<string, unknown>][]) }
  return HEADER + stringify(value, { lineWidth: 0, compat: 'yaml-1.1' })
}

function sorted(reviews: readonly Review[]): Review[] {
  return [...reviews].sort((a, b) => compare(a.key, b.key) || compare(a.path, b.path))
}
