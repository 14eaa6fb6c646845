import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, stringify } from 'yaml'
import type { Accepted } from '../model/baseline.ts'
import { compare } from '../model/order.ts'
import { type LedgerError, ledgerPoint } from './ledger-error.ts'

const SCHEMA = 1
const HEADER = `# Findings that were accepted; they do not fail a run. Update with --update-baseline or
# --prune-baseline of spec-lint, spec-links and mustmark check.
`
const FINGERPRINT = /^1:[0-9a-f]{12}(?:\.(?:[2-9]|[1-9]\d+))?$/
const FIELDS = ['rule', 'path', 'message'] as const

/**
 * Reads requirements/baseline.yaml: `schema: 1`, and `findings`, a map of fingerprints to
 * `{rule, path, message}`.
 *
 * @returns the entries by fingerprint, or the first thing that is wrong
 */
// MM-SUPP-0011 MM-SUPP-0012
export function readBaseline(text: string): Accepted[] | LedgerError {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const start = ledgerPoint(lines, error.pos[0])
    return { start, message: `Unexpected YAML, expected a baseline: ${error.message}` }
  }
  const findings = findingsOf(document.contents)
  const wrong = 'message' in findings ? findings : findings.map(faultOf).find((one) => one)
  if (wrong) return { start: ledgerPoint(lines, startOf(wrong.node)), message: wrong.message }
  return (findings as Pair[])
    .map((pair): Accepted => {
      const [rule, path, message] = FIELDS.map((name) => textOf(pair, name)) as [
        string,
        string,
        string,
      ]
      const start = ledgerPoint(lines, startOf(pair.key))
      return { fingerprint: String(pair.key), rule, path, message, start }
    })
    .sort((a, b) => compare(a.fingerprint, b.fingerprint))
}

/** The text of the ledger, in the one order. */
// MM-SUPP-0011
export function writeBaseline(entries: readonly Accepted[]): string {
  const findings = new Map(
    [...entries]
      .sort((a, b) => compare(a.fingerprint, b.fingerprint))
      .map(({ fingerprint, rule, path, message }) => [fingerprint, { rule, path, message }]),
  )
  return HEADER + stringify({ schema: SCHEMA, findings }, { lineWidth: 0, compat: 'yaml-1.1' })
}

/** What is wrong, and where. */
interface Fault {
  node: unknown
  message: string
}

function findingsOf(root: unknown): Pair[] | Fault {
  if (!isMap(root)) {
    return { node: root, message: 'Unexpected YAML, expected a map with "schema" and "findings"' }
  }
  const stranger = root.items.find(({ key }) => !['schema', 'findings'].includes(String(key)))
  if (stranger) {
    const message = `Unexpected key "${stranger.key}", expected "schema" or "findings"`
    return { node: stranger.key, message }
  }
  const schema = root.get('schema', true)
  if (!isScalar(schema) || schema.value !== SCHEMA) {
    const found = schema === undefined ? 'lack of a schema' : `schema ${schema}`
    return {
      node: schema,
      message: `Unexpected ${found} in the baseline, expected schema: ${SCHEMA}`,
    }
  }
  const findings = root.get('findings', true)
  if (isScalar(findings) && findings.value === null) return []
  if (isMap(findings)) return findings.items
  const found = findings === undefined ? 'lack of findings' : 'findings'
  const message = `Unexpected ${found} in the baseline, expected a map of fingerprints`
  return { node: findings, message }
}

function faultOf(pair: Pair): Fault | undefined {
  const name = String(pair.key)
  if (!FINGERPRINT.test(name)) {
    const message = `Unexpected key "${name}", expected a fingerprint such as 1:0123456789ab`
    return { node: pair.key, message }
  }
  const count = isMap(pair.value) ? pair.value.items.length : 0
  if (count === FIELDS.length && FIELDS.every((field) => textOf(pair, field))) return undefined
  const fields = FIELDS.map((field) => `${field}: …`).join(', ')
  return { node: pair.key, message: `Unexpected entry "${name}", expected texts: { ${fields} }` }
}

function textOf({ value }: Pair, field: string): string | undefined {
  const found: unknown = isMap(value) ? value.get(field) : undefined
  return typeof found === 'string' ? found : undefined
}

/** The offset of a node; the beginning for one that is not there. */
function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0
}
