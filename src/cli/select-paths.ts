import { isAbsolute, relative, resolve, sep } from 'node:path'
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
    const isMeant = globOf(arg, cwd, root)
    const found = paths.filter(
      (one) => one === path || path === '' || one.startsWith(`${path}/`) || isMeant(one),
    )
    if (found.length === 0) {
      const near = nearest(path, paths)
      const hint = near === undefined ? '' : `; did you mean ${near}?`
      return { message: `Unexpected argument "${arg}", expected ${what}${hint}` }
    }
    for (const one of found) chosen.add(one)
  }
  return chosen
}

/**
 * What a glob matches, which starts at the working folder, whose own name is none; a "!" at its
 * beginning is a character like others.
 */
function globOf(arg: string, cwd: string, root: string): (path: string) => boolean {
  const options = { dot: true, nonegate: true }
  const folder = relative(root, resolve(cwd)).split(sep).join('/')
  const path = relative(resolve(cwd), resolve(cwd, arg)).split(sep).join('/')
  if (folder === '' || path.startsWith('..') || isAbsolute(arg)) {
    const whole = relative(root, resolve(cwd, arg)).split(sep).join('/')
    return picomatch(whole === '' ? '**' : whole, options)
  }
  const test = picomatch(path === '' ? '**' : path, options)
  return (one) => one.startsWith(`${folder}/`) && test(one.slice(folder.length + 1))
}
