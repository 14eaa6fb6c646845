import { analyze } from '../../../src/analyze.ts'
import { type ConfigInput, toConfig } from '../../../src/config/index.ts'
import { memory } from '../../../src/io/memory.ts'
import { rules } from '../../../src/rules/index.ts'
import { good } from './good.ts'

const SHOP = 'specs/shop/'
const ofModules = new Set(rules.filter(({ profiles }) => profiles).map(({ id }) => id))

/** What is done to the good specs: a text of one of them and what stands in its place. */
export type Edit = readonly [path: string, from: string | RegExp, to: string]

/**
 * What the rules of module specs find in the good specs after some edits: each rule with the line that it
 * points at, or with the path from the folder of the scope where it points at a file.
 *
 * @throws {Error} for an edit that changes nothing
 */
export function foundAfter(...edits: readonly Edit[]): string[] {
  const files: Record<string, string> = { ...good }
  for (const [path, from, to] of edits) {
    const before = files[`${SHOP}${path}`]
    const after = before?.replace(from, () => to)
    if (after === undefined || after === before) throw new Error(`Nothing changed in ${path}`)
    files[`${SHOP}${path}`] = after
  }
  return foundIn(files)
}

/** The same of any files, with more of a config. */
export function foundIn(
  files: Readonly<Record<string, string>>,
  config: ConfigInput = {},
): string[] {
  return analyze(toConfig({ profile: 'sdd-strict', ...config }), memory(files), ['lint'])
    .diagnostics.filter(({ rule }) => ofModules.has(rule))
    .map(({ path, line, rule }) => `${rule}: ${line?.trim() ?? path.replace(SHOP, '')}`)
}
