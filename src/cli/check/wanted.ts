import { changedSince } from '../../io/index.ts'
import type { Diagnostic, Problem } from '../../model/diagnostic.ts'
import { rules as allRules } from '../../rules/index.ts'
import type { Run } from '../open-run.ts'
import { selectPaths } from '../select-paths.ts'
import type { CheckOptions, Session } from '../session.ts'

/** What is asked before a release is told whatever a run is limited to. */
// MM-GATE-0011
const DEMANDS = allRules.filter((one) => one.final && one.command === 'xref').map((one) => one.id)

/** What of a run is reported. */
export interface Wanted {
  /** Paths from the root; left out for all. */
  paths?: ReadonlySet<string>
  /** IDs of rules; left out for all. */
  rules?: ReadonlySet<string>
}

/** What is reported, why that cannot be told, and what the summary says of it. */
export interface Selected extends Wanted {
  problems: Problem[]
  note: string
}

/** What the arguments, --since, --rule and --stdin-filename limit the report to. */
// MM-SEL-0001 MM-SEL-0004
export function wantedBy(
  args: readonly string[],
  { since, rule, stdinFilename }: CheckOptions,
  checked: readonly string[],
  { root }: Run,
  { cwd }: Session,
): Selected {
  const names = args.map((one) => (one === '-' ? (stdinFilename as string) : one))
  const what = `a file, folder or glob of the ${checked.length} checked files`
  const named = selectPaths(names, checked, { cwd, root, what })
  const changed = since === undefined ? undefined : changedSince(root, since)
  const problems: Problem[] = 'message' in named ? [named] : []
  if (changed && 'expected' in changed) {
    problems.push({ message: `Unexpected revision "${since}", expected ${changed.expected}` })
  }
  if (problems.length > 0) return { problems, note: '' }
  let paths = named as Set<string>
  if (changed instanceof Set) paths = new Set([...paths].filter((path) => changed.has(path)))
  const isLimited = args.length > 0 || since !== undefined
  const note = isLimited ? `; ${paths.size} of ${checked.length} checked files reported` : ''
  return {
    ...(isLimited && { paths }),
    ...(rule && { rules: new Set([...rule, ...DEMANDS]) }),
    problems,
    note: rule ? `${note}; of the rules only ${rule.join(', ')}` : note,
  }
}

/**
 * Whether a finding is reported: by its place, or by a place that belongs to it. A final one stands in
 * a file that is written rather than checked, and no choice of paths hides it.
 */
// MM-SUPP-0016
export function isWanted(
  { path, related, rule, final }: Diagnostic,
  { paths, rules }: Wanted,
): boolean {
  if (rules && !rules.has(rule)) return false
  return !paths || final === true || paths.has(path) || related.some((one) => paths.has(one.path))
}
