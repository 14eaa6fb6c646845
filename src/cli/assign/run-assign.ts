import { analyze } from '../../analyze.ts'
import { planAssignment, type SpecEntry } from '../../assign/index.ts'
import { idFinder, ruleOf } from '../../ids/index.ts'
import type { Config, SpecSource } from '../../model/config.ts'
import { findingsText, unifiedDiff } from '../../reports/index.ts'
import { listFiles, patternsOf, selectSpecs } from '../../rounds/index.ts'
import { openRun } from '../open-run.ts'
import { paintFor } from '../paint.ts'
import { refuse } from '../refuse.ts'
import { selectPaths } from '../select-paths.ts'
import type { AssignOptions, ExitCode, Session } from '../session.ts'
import { writeEdits } from '../write-edits.ts'
import { assignText, leftFindings } from './assign-text.ts'
import { idUses } from './id-uses.ts'
import { tryAssignment } from './try-assignment.ts'

/**
 * Runs `mustmark assign`: find the blocks that wait, number them, prove the edit, print it, write it.
 *
 * The exit code is 1 as long as there is something left to do: IDs to assign, which a run without
 * `--write` only shows, or blocks that a person has to part or to name.
 */
// MM-ASSIGN-0013 MM-ASSIGN-0014
export function runAssign(
  args: readonly string[],
  options: AssignOptions,
  session: Session,
): ExitCode {
  const run = openRun(session, options)
  if ('message' in run) return refuse([run], session, options.color)
  const config = withoutMembers(run.config)
  const files = { ...run.files, list: once(run.files.list) }
  // Where code uses IDs, idUses says.
  const analysis = analyze({ ...config, code: false }, files, ['extract'], { sentences: true })
  const { trace } = analysis
  if (analysis.problems.length > 0) return refuse(analysis.problems, session, options.color)

  const specs = trace.specs.map((spec) => spec.path)
  const paths = selectPaths(args, specs, {
    cwd: session.cwd,
    root: run.root,
    what: 'a spec or a glob of specs',
  })
  if ('message' in paths) return refuse([paths], session, options.color)
  const listed = listFiles(config, files).paths
  const entryOf = entriesOf(config, listed)
  const plan = planAssignment(trace, { ...options, paths, entryOf })
  if (plan.problems.length > 0) return refuse(plan.problems, session, options.color)

  const families = [...new Set(plan.specs.map((spec) => spec.family))]
  const { root } = run
  const used = idUses(families, { root, config, files, listed, trace, after: options.after })
  if (used.problems.length > 0) return refuse(used.problems, session, options.color)
  const proved = tryAssignment(plan, entryOf, used.uses, analysis, { config, files })
  if (proved.problems.length > 0) return refuse(proved.problems, session, options.color)

  const edits = [...proved.texts].map(([path, after]) => {
    return { path, before: trace.sources.get(path) ?? '', after }
  })
  if (options.write) {
    const problems = writeEdits(root, edits)
    if (problems.length > 0) return refuse(problems, session, options.color)
  }
  const paint = paintFor(session.stdout, session, options.color)
  session.stdout.write(findingsText(leftFindings(proved.left), paint))
  if (!options.write || !options.quiet) session.stdout.write(unifiedDiff(edits))
  const wrote = options.write === true
  if (!options.quiet) {
    const { assigned, left } = proved
    session.stderr.write(assignText(assigned, left, plan.definitions, wrote))
  }
  return proved.left.length > 0 || (edits.length > 0 && !wrote) ? 1 : 0
}

/** Patterns may have been written down before the first ID of theirs is assigned. */
function withoutMembers(config: Config): Config {
  const specs = config.specs.map((entry) => {
    return { ...entry, ids: entry.ids.map((one) => ({ ...one, optional: true })) }
  })
  return { ...config, specs }
}

/** What the config says of the IDs in a spec. */
function entriesOf(config: Config, listed: Iterable<string>): (path: string) => SpecEntry {
  const entries = config.specs.map(entryFor)
  const selected = selectSpecs(config, listed).specs
  const byPath = new Map(selected.map(({ path, entries: [first] }) => [path, first]))
  return (path) => entries[byPath.get(path) ?? 0] as SpecEntry
}

function entryFor(entry: SpecSource, index: number): SpecEntry {
  const rules = patternsOf(entry).map(ruleOf)
  return {
    place: `specs[${index}]`,
    dialects: entry.dialects,
    find: idFinder(rules),
    patterns: rules.map((rule) => rule.pattern),
  }
}

/** Git is asked once for the list of files, however often the specs are tried. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
