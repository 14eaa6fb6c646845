import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FILE = fileURLToPath(new URL('../instructions.json', import.meta.url))

/** What a record holds for: the major version of Node and the kind of processor, `20-x64`. */
export function recordKey({ version, arch }) {
  return `${version.match(/^v(\d+)\./)[1]}-${arch}`
}

/** All records, `{[key]: {node, millions: {[command]: number}}}`, without Node's own share. */
export function readRecords(file = FILE) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Puts the rows of `compare` in the place of one record, and leaves the others as they are. */
export function writeRecord(rows, { version, arch }, file = FILE) {
  const ours = rows.filter((row) => row.ownMillions !== null)
  const millions = Object.fromEntries(ours.map((row) => [row.name, row.ownMillions]))
  const all = { ...readRecords(file), [recordKey({ version, arch })]: { node: version, millions } }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`)
}
