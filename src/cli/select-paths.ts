import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Problem } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'

/**
 * The paths that files, folders and globs on the command line mean; all where none is given.
 *
 * @param paths to choose from, from the root
 * @param from the working folder, which arguments start at, and the root; absolute
 */
// MM-ASSIGN-0017
export function selectPaths(
  args: readonly string[],
  paths: readonly string[],
  { cwd, root }: { cwd: string; root: string },
): Set<string> | Problem {
  if (args.length === 0) return new Set(paths)
  const chosen = new Set<string>()
  for (const arg of args) {
    const path = relative(root, resolve(cwd, arg)).split(sep).join('/')
    const isMeant = path === '' ? () => true : picomatch(path, { dot: true })
    const found = paths.filter((one) => one === path || one.startsWith(`${path}/`) || isMeant(one))
    if (found.length === 0) {
      const near = nearest(path, paths)
      const hint = near === undefined ? '' : `; did you mean ${near}?`
      return { message: `Unexpected argument "${arg}", expected a spec or a glob of specs${hint}` }
    }
    for (const one of found) chosen.add(one)
  }
  return chosen
}
