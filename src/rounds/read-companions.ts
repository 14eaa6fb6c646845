import type { Companion } from '../model/companion.ts'
import type { Config } from '../model/config.ts'
import type { SpecFacts } from '../model/facts.ts'
import type { Files } from '../model/files.ts'
import { compare } from '../model/order.ts'
import { joinPath } from '../model/path.ts'
import { decode, statesConformance } from '../parse/index.ts'

/** The front page of a folder, for whoever reads the specs in it or below it. */
const FRONT_PAGES = ['README.md', 'index.md']

/**
 * The Markdown files that may say for specs what their key words mean: those that they link to, and
 * the front pages of their folders and of those above. They are looked through, not parsed; what
 * cannot be read states nothing.
 *
 * @param read what is known of Markdown files that were read for their links
 */
// MM-LINT-0017
export function readCompanions(
  config: Config,
  files: Files,
  listed: ReadonlySet<string>,
  facts: readonly SpecFacts[],
  read: ReadonlyMap<string, Companion>,
): Companion[] {
  const specs = new Set(facts.map((spec) => spec.path))
  const wanted = facts.flatMap(({ path, lint }) => [...frontPages(path), ...lint.linked])
  return [...new Set(wanted)]
    .filter((path) => listed.has(path) && !specs.has(path))
    .sort(compare)
    .map((path) => {
      const { conformance = statesConformance(textOf(files, path, config)) } = read.get(path) ?? {}
      return { path, conformance }
    })
}

function frontPages(path: string): string[] {
  const folders = path.split('/').slice(0, -1)
  const above = [...folders.keys(), folders.length].map((count) =>
    folders.slice(0, count).join('/'),
  )
  return above.flatMap((folder) => FRONT_PAGES.map((name) => joinPath(folder, name)))
}

function textOf(files: Files, path: string, config: Config): string {
  const read = files.read(path)
  if ('reason' in read || read.bytes.length > config.limits.bytes) return ''
  const decoded = decode(read.bytes)
  return 'text' in decoded ? decoded.text : ''
}
