import { isAbsolute, relative, resolve, sep } from 'node:path'
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
    const test = globOf(arg, cwd, root)
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
 * What a glob matches, which starts at the working folder, whose own name is none; a "!" at its
 * beginning is a character like others.
 */
function globOf(arg: string, cwd: string, root: string): (path: string) => boolean {
  const folder = relative(root, resolve(cwd)).split(sep).join('/')
  const path = relative(resolve(cwd), resolve(cwd, arg)).split(sep).join('/')
  if (folder === '' || path.startsWith('..') || isAbsolute(arg)) {
    const whole = relative(root, resolve(cwd, arg)).split(sep).join('/')
    return picomatch(whole === '' ? '**' : whole, { dot: true, nonegate: true })
  }
  const test = picomatch(path === '' ? '**' : path, { dot: true, nonegate: true })
  return (one) => one.startsWith(`${folder}/`) && test(one.slice(folder.length + 1))
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
