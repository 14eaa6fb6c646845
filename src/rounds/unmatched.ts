import picomatch from 'picomatch'
import type { Config, Glob, IdPattern } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { formatKeyPath } from '../model/key-path.ts'
import type { SpecRound } from './read-specs.ts'
import type { Selection } from './select-specs.ts'

/** Globs and patterns that match nothing: what they were meant for goes unseen. */
// MM-CONFIG-0007
export function unmatched(
  config: Config,
  files: Files,
  selection: Selection,
  { present, facts }: SpecRound,
  listed: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const factsByPath = new Map(facts.map((one) => [one.path, one]))
  for (const entry of config.specs) {
    for (const glob of entry.include) {
      const matched = selection.matched.get(glob)?.some((path) => present.has(path))
      if (matched || glob.optional) continue
      const what = `that matches no spec${folderHint(files, glob.pattern)}`
      problems.push(problemOf(config, 'glob', glob, what))
    }
    const paths = new Set(entry.include.flatMap((glob) => selection.matched.get(glob) ?? []))
    const seen = new Set([...paths].flatMap((path) => factsByPath.get(path)?.patterns ?? []))
    // Without specs the glob above is to blame.
    if (![...paths].some((path) => factsByPath.has(path))) continue
    for (const id of entry.ids) {
      if (id.optional || seen.has(id.pattern)) continue
      problems.push(problemOf(config, 'pattern', id, 'that matches no ID in its specs'))
    }
  }
  for (const glob of config.overrides.flatMap((one) => one.files)) {
    const test = picomatch(glob.pattern, { dot: true })
    if (glob.optional || [...listed].some((path) => test(path))) continue
    problems.push(problemOf(config, 'glob', glob, 'that matches no file'))
  }
  return problems
}

/** Why a glob of the config is refused. */
export function globProblem(config: Config, glob: Glob, what: string): Problem {
  return problemOf(config, 'glob', glob, what)
}

function problemOf(config: Config, kind: string, one: Glob | IdPattern, what: string): Problem {
  const named = `${kind} "${one.pattern}" at ${formatKeyPath(one.keyPath)}`
  const message = `Unexpected ${named} ${what}, expected a match or \`optional: true\``
  if (config.source === undefined) return { message }
  return { path: config.source, ...(one.start && { start: one.start }), message }
}

function folderHint(files: Files, pattern: string): string {
  if (/[*?[\]{}()]/.test(pattern) || files.entries(pattern).length === 0) return ''
  return ` (it is a folder: "${pattern}/**/*.md" matches the Markdown in it)`
}
