import { changedSince } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Run } from './open-run.ts'
import { pathsNamed, type Wanted } from './select.ts'
import type { CheckOptions, Session } from './session.ts'

/** What is reported, why it cannot be told, and what the summary says of it. */
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
  session: Session,
): Selected {
  const names = args.map((one) => (one === '-' ? (stdinFilename as string) : one))
  const named = pathsNamed(names, session.cwd, root, checked)
  const changed = since === undefined ? undefined : changedSince(root, since)
  const problems = [...named.problems]
  if (changed && 'expected' in changed) {
    problems.push({ message: `Unexpected revision "${since}", expected ${changed.expected}` })
  }
  let paths: Set<string> | undefined = args.length > 0 ? named.paths : undefined
  if (changed && !('expected' in changed)) {
    const among = paths ?? new Set(checked)
    paths = new Set([...among].filter((path) => changed.has(path)))
  }
  const note = paths ? `; ${paths.size} of ${checked.length} checked files reported` : ''
  return {
    ...(paths && { paths }),
    ...(rule && { rules: new Set(rule) }),
    problems,
    note: rule ? `${note}; of the rules only ${rule.join(', ')}` : note,
  }
}
