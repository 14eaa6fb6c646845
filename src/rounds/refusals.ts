import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import type { SpecRound } from './read-specs.ts'
import type { Selection } from './select-specs.ts'

/** Globs and patterns that match nothing: what they were meant for goes unseen. */
// MM-CONFIG-0007
export function unmatched(
  config: Config,
  files: Files,
  selection: Selection,
  { present, facts }: SpecRound,
): Problem[] {
  const problems: Problem[] = []
  const factsByPath = new Map(facts.map((one) => [one.path, one]))
  for (const entry of config.specs) {
    for (const glob of entry.include) {
      const matched = selection.matched.get(glob)?.some((path) => present.has(path))
      if (matched || glob.optional) continue
      const hint = folderHint(files, glob.pattern)
      problems.push(
        problemOf(config, `glob "${glob.pattern}" at ${glob.key} that matches no spec${hint}`),
      )
    }
    const paths = new Set(entry.include.flatMap((glob) => selection.matched.get(glob) ?? []))
    const seen = new Set([...paths].flatMap((path) => factsByPath.get(path)?.patterns ?? []))
    for (const { pattern, optional, key } of entry.ids) {
      // Without specs the glob above is to blame.
      if (optional || seen.has(pattern) || ![...paths].some((path) => factsByPath.has(path)))
        continue
      problems.push(
        problemOf(config, `pattern "${pattern}" at ${key} that matches no ID in its specs`),
      )
    }
  }
  return problems
}

function problemOf(config: Config, what: string): Problem {
  const message = `Unexpected ${what}, expected a match or \`optional: true\``
  return config.source === undefined ? { message } : { path: config.source, message }
}

function folderHint(files: Files, pattern: string): string {
  if (/[*?[\]{}()]/.test(pattern) || files.entries(pattern).length === 0) return ''
  return ` (it is a folder: "${pattern}/**/*.md" matches the Markdown in it)`
}
