import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { Point } from '../model/position.ts'
import { type LedgerError, ledgerPoint } from './ledger-error.ts'

/** A ledger that is being read: whoever reads it says what is wrong, and where. */
export interface LedgerReading {
  /** The pairs of a map; none for anything else, which is refused. */
  pairsOf(node: unknown, message: string, at?: unknown): Pair[]
  refuse(node: unknown, message: string): void
  pointOf(node: unknown): Point
}

/**
 * Reads a ledger that is a map.
 *
 * @param expected what it is: `a map of IDs to waivers`
 * @param entriesIn reads its pairs; an empty file has none
 * @returns the entries, or the first thing that is wrong
 */
// MM-GATE-0005
export function readYaml<T>(
  text: string,
  expected: string,
  entriesIn: (pairs: Pair[], reading: LedgerReading) => T[],
): T[] | LedgerError {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const start = ledgerPoint(lines, error.pos[0])
    return { start, message: `Unexpected YAML, expected ${expected}: ${error.message}` }
  }
  const faults: LedgerError[] = []
  const pointOf = (node: unknown) => ledgerPoint(lines, (node as Node | null)?.range?.[0] ?? 0)
  const refuse = (node: unknown, message: string) => {
    faults.push({ start: pointOf(node), message })
  }
  const pairsOf = (node: unknown, message: string, at: unknown = node) => {
    if (isMap(node)) return node.items
    refuse(at, message)
    return []
  }
  const root = document.contents
  const pairs = root === null ? [] : pairsOf(root, `Unexpected YAML, expected ${expected}`)
  const entries = entriesIn(pairs, { pairsOf, refuse, pointOf })
  return faults[0] ?? entries
}

/** A text at a key of a map; nothing for a blank one and for any other value. */
export function textAt(node: unknown, name: string): string | undefined {
  const found: unknown = isMap(node) ? node.get(name) : undefined
  return typeof found === 'string' && found.trim() !== '' ? found : undefined
}

/** A value as it stands in a ledger: a text, a number; nothing for a map or a list. */
export function scalarOf(node: unknown): unknown {
  return isScalar(node) ? node.value : undefined
}

/**
 * The pairs below the one key of a ledger that commands write, behind its `schema: 1`.
 *
 * @param name of the key: `reviews`
 */
export function pairsBelow(
  pairs: readonly Pair[],
  name: string,
  { refuse, pairsOf }: LedgerReading,
): Pair[] {
  const valueAt = (key: string) => pairs.find((one) => String(one.key) === key)?.value
  const stranger = pairs.find(({ key }) => !['schema', name].includes(String(key)))
  if (stranger) {
    refuse(stranger.key, `Unexpected key "${stranger.key}", expected "schema" or "${name}"`)
    return []
  }
  const schema = valueAt('schema')
  if (scalarOf(schema) !== 1) {
    const found = schema === undefined ? 'lack of a schema' : `schema ${schema}`
    refuse(schema, `Unexpected ${found}, expected schema: 1`)
    return []
  }
  const below = valueAt(name)
  const found = below === undefined ? `lack of ${name}` : name
  return pairsOf(below, `Unexpected ${found}, expected a map`)
}
