import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Diagnostic, Problem } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'

/** What of a run is reported. */
export interface Wanted {
  /** Paths from the root; left out for all. */
  paths?: ReadonlySet<string>
  /** IDs of rules; left out for all. */
  rules?: ReadonlySet<string>
}

/**
 * The checked files that arguments name: files, folders and globs, from the working folder.
 *
 * @param checked every file that was checked, from the root
 * @returns the paths, and a problem for each argument that names none of them
 */
// MM-SEL-0001 MM-SEL-0002
export function pathsNamed(
  args: readonly string[],
  cwd: string,
  root: string,
  checked: readonly string[],
): { paths: Set<string>; problems: Problem[] } {
  const paths = new Set<string>()
  const problems: Problem[] = []
  for (const arg of args) {
    const path = relative(root, resolve(cwd, arg)).split(sep).join('/')
    const test = picomatch(path === '' ? '**' : path, { dot: true })
    const found = checked.filter(
      (one) => one === path || path === '' || one.startsWith(`${path}/`) || test(one),
    )
    for (const one of found) paths.add(one)
    if (found.length > 0) continue
    const near = nearest(path, checked)
    const hint = near === undefined ? '' : `; did you mean ${near}?`
    const message = `Unexpected argument "${arg}", expected a file, folder or glob of the ${checked.length} checked files${hint}`
    problems.push({ message })
  }
  return { paths, problems }
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
