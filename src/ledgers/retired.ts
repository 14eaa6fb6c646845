import { isMap, LineCounter, parseDocument, stringify } from 'yaml'
import { compare } from '../model/order.ts'
import type { Retired } from '../model/trace.ts'
import { type LedgerError, ledgerPoint } from './ledger-error.ts'

const HEADER = `# IDs that are out of use and are never given again: mustmark retire <ID> --reason "…"
`

/** Reads requirements/retired.yaml: a map of keys to `{reason}`. */
// MM-OUT-0014
export function readRetired(text: string): Retired[] | LedgerError {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  })
  const error = document.errors[0]
  if (error) return { start: ledgerPoint(lines, error.pos[0]), message: error.message }
  if (document.contents === null) return []
  const retired: Retired[] = []
  if (!isMap(document.contents)) {
    return {
      start: ledgerPoint(lines, 0),
      message: 'Unexpected YAML, expected a map of IDs to reasons',
    }
  }
  for (const { key, value } of document.contents.items) {
    const reason: unknown = isMap(value) ? value.get('reason') : undefined
    const name = String(key)
    if (typeof reason !== 'string' || reason.trim() === '') {
      const offset = (key as { range?: readonly number[] }).range?.[0] ?? 0
      return {
        start: ledgerPoint(lines, offset),
        message: `Unexpected entry "${name}", expected a reason: { reason: "…" }`,
      }
    }
    retired.push({ key: name, reason })
  }
  return retired.sort((a, b) => compare(a.key, b.key))
}

/** The text of the ledger, in the one order. */
export function writeRetired(retired: readonly Retired[]): string {
  const sorted = [...retired].sort((a, b) => compare(a.key, b.key))
  const map = new Map(sorted.map(({ key, reason }) => [key, { reason }]))
  return HEADER + stringify(map, { lineWidth: 0, compat: 'yaml-1.1' })
}
