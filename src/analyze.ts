import type { Command } from './model/command.ts'
import type { Config } from './model/config.ts'
import type { Diagnostic, Problem } from './model/diagnostic.ts'
import type { Files } from './model/files.ts'
import { lineAt } from './model/line-at.ts'
import type { Trace } from './model/trace.ts'
import * as rounds from './rounds/index.ts'
import { isRuleOn, packageSpec, rules, runRules } from './rules/index.ts'
import { buildTrace, namePackages } from './trace/index.ts'

/** What a run found. */
export interface Analysis {
  trace: Trace
  diagnostics: Diagnostic[]
  /** Reasons for exit code 2; where there is one, nothing is written. */
  problems: Problem[]
  /** What the list of files leaves out, for `--verbose`. */
  notes: string[]
}

/**
 * The pipeline: the files that are handed in become facts, a trace, and what the rules find in it.
 *
 * @param commands whose rules run
 */
// MM-CORE-0001 MM-FILE-0001
export function analyze(
  config: Config,
  files: Files,
  commands: readonly Command[] = ['extract'],
): Analysis {
  const listed = rounds.listFiles(config, files)
  const selection = rounds.selectSpecs(config, listed.paths)
  const specs = rounds.readSpecs(config, files, selection.specs)
  const manifests = rounds.manifestRound(files, listed.paths)
  const ledgers = rounds.readLedgers(config, files)
  const isLint = commands.includes('lint')
  const companions = isLint ? rounds.readCompanions(config, files, listed.paths, specs.facts) : []
  // Manifests that name no spec's package are read for this rule alone.
  const packageFolders =
    isLint && isRuleOn(packageSpec, config)
      ? rounds.readPackageFolders(files, listed.paths, manifests)
      : []

  const present = selection.specs.filter(({ path }) => specs.present.has(path))
  const packages = namePackages(
    present.map(({ path, entries: [first] }) => ({
      path,
      rule: config.specs[first as number]?.package as string,
    })),
    manifests.nearest,
  )
  const unseen = [
    ...listed.problems,
    ...specs.problems,
    ...rounds.unmatched(config, files, selection, specs),
  ]
  const trace = buildTrace(specs.facts, {
    ...ledgers,
    complete: unseen.length === 0,
    packages,
    requirements: config.requirements,
    compliance: config.compliance,
    overlaps: present.filter(({ entries }) => entries.length > 1),
    exists: listed.exists,
    ignored: files.ignored,
    sources: specs.sources,
    companions,
    packageFolders,
  })
  const found = runRules(trace, rules, { commands, config })
  return {
    trace,
    diagnostics: found.diagnostics.map((one) => withLine(one, trace.sources)),
    problems: [
      ...unseen,
      ...manifests.problems,
      ...packages.problems,
      ...ledgers.problems,
      ...found.problems,
    ],
    notes: [...listed.notes, ...specs.notes],
  }
}

/** A report shows the line that is meant, and has no file to look into. */
function withLine(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>): Diagnostic {
  const { path, start } = diagnostic
  const line = start && lineAt(sources.get(path), start)
  return line === undefined ? diagnostic : { ...diagnostic, line }
}
