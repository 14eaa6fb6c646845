import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = (name) => fileURLToPath(new URL(`../../../bin/${name}.js`, import.meta.url))
const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
)
const common = { anyFolder: true, find: () => ({ version }) }

function outputs(tree) {
  return join(tree.folder, 'requirements')
}

/** The IDs in the YAML that an extraction left. */
export function extractedIds(tree) {
  const names = readdirSync(outputs(tree)).filter((name) => name.endsWith('.yaml'))
  const texts = names.map((name) => readFileSync(join(outputs(tree), name), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(/^ {2}(\S+):$/gm)].map((one) => one[1])))
}

/** Takes the outputs of an earlier command away. */
export function removeOutputs(tree) {
  rmSync(outputs(tree), { recursive: true, force: true })
}

/** From nothing: specs and code are read, all YAML and COMPLIANCE.md written. */
export const specExtract = {
  ...common,
  name: 'spec-extract',
  before: removeOutputs,
  command: () => [process.execPath, bin('spec-extract')],
  job: 'ids',
  found: (_, tree) => extractedIds(tree),
}

/** In CI: the outputs are there and up to date, and nothing is written. */
export const mustmarkCheck = {
  ...common,
  name: 'mustmark check',
  before: (tree) => {
    // The turn of spec-extract before this one left them, if it had one.
    if (existsSync(join(outputs(tree), 'COMPLIANCE.md'))) return
    const { status, stderr } = spawnSync(process.execPath, [bin('spec-extract'), '--quiet'], {
      cwd: tree.folder,
      encoding: 'utf8',
    })
    if (status === 2) throw new Error(`spec-extract in ${tree.folder}: ${stderr}`)
  },
  command: () => [process.execPath, bin('mustmark'), 'check'],
  job: 'ids',
  // It prints findings, no IDs; it says that its outputs are the files that stand there.
  found: ({ stderr }, tree) =>
    / files up to date$/m.test(stderr) ? extractedIds(tree) : new Set(),
}

export const specLinks = {
  ...common,
  name: 'spec-links',
  before: removeOutputs,
  command: () => [process.execPath, bin('spec-links')],
  job: 'broken links',
  found: ({ stdout }) => stdout.split('\n').filter((line) => line.endsWith('(broken-link)')).length,
}
