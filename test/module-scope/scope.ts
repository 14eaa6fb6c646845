import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { analyze } from '../../src/analyze.ts'
import { toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/scope-ru', import.meta.url))

/** The specs of the scope: its own, those of its two modules, and the contracts that it refers to. */
export const SCOPE = 'specs/toolshed/toolshed.spec.md'
export const LOANS = 'specs/toolshed/loans/loans.spec.md'
export const REMINDERS = 'specs/toolshed/reminders/reminders.spec.md'
export const CONTRACTS = 'specs/message-contracts/message-contracts.spec.md'

/** The files of the scope by path. */
export const scope: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(FOLDER.length + 1), readFileSync(path, 'utf8')]),
)

/** One change of one file: a text that stands in it once, and what takes its place. */
export interface Edit {
  path: string
  from: string
  to: string
}

/**
 * Files after a change.
 *
 * @throws {Error} where the text is not there, stands there more than once, or stays as it is
 */
export function edited(
  files: Readonly<Record<string, string>>,
  { path, from, to }: Edit,
): Record<string, string> {
  const parts = files[path]?.split(from) ?? []
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times ${from}`)
  if (from === to) throw new Error(`Nothing changes in ${path}`)
  return { ...files, [path]: parts.join(to) }
}

/** What the checks of `mustmark check` find, notes of severity info left out. */
export function findings(files: Readonly<Record<string, string>>): Diagnostic[] {
  const config = toConfig(parse(files['mustmark.yaml'] ?? '{}'))
  const { diagnostics, problems } = analyze(config, memory(files), [
    'extract',
    'lint',
    'links',
    'xref',
  ])
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  return diagnostics.filter(({ severity }) => severity !== 'info')
}
