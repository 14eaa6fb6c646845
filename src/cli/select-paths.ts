import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { Problem } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'

/** Where arguments start, and what they choose from. */
export interface SelectOptions {
  /** The working folder; absolute. */
  cwd: string
  /** Absolute. */
  root: string
  /** What is chosen, for messages: "a spec or a glob of specs". */
  what: string
}

/**
 * The paths that files, folders and globs on the command line mean; all where none is given.
 *
 * @param paths to choose from, from the root
 */
// MM-ASSIGN-0017 MM-SEL-0001 MM-SEL-0002
export function selectPaths(
  args: readonly string[],
  paths: readonly string[],
  { cwd, root, what }: SelectOptions,
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
      return { message: `Unexpected argument "${arg}", expected ${what}${hint}` }
    }
    for (const one of found) chosen.add(one)
  }
  return chosen
}
