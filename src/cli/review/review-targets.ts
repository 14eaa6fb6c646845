import { relative, resolve, sep } from 'node:path'
import type { Problem } from '../../model/diagnostic.ts'
import type { Trace } from '../../model/trace.ts'
import { crossReferences, reviewedPaths } from '../../trace/index.ts'
import { findItems } from '../xref/find-items.ts'

/** An item, and the files of it that somebody looked at. */
export interface ReviewTarget {
  key: string
  /** From the root, in the order of the references. */
  paths: string[]
}

/** What is meant, and the names that mean nothing. */
export interface ReviewTargets {
  targets: ReviewTarget[]
  unknown: Problem[]
}

/** Every item that a file implements or verifies. */
export function allTargets({ code }: Pick<Trace, 'code'>): ReviewTarget[] {
  return [...code.attribution.values()]
    .map((one) => ({ key: one.key, paths: reviewedPaths(one) }))
    .filter(({ paths }) => paths.length > 0)
}

/**
 * What IDs and files mean: an ID all files that implement or verify it, a file the items that it
 * implements or verifies, in it alone.
 *
 * @param places the working folder and the root, absolute
 */
// MM-GATE-0018
export function reviewTargets(
  names: readonly string[],
  trace: Trace,
  { cwd, root }: { cwd: string; root: string },
): ReviewTargets {
  const every = allTargets(trace)
  const all = crossReferences(trace, [], [])
  const files = new Set(trace.code.files.map((one) => one.path))
  const paths = new Map<string, Set<string>>()
  const unknown: Problem[] = []
  const add = (targets: readonly ReviewTarget[], otherwise: string) => {
    if (targets.length === 0) unknown.push({ message: otherwise })
    for (const { key, paths: own } of targets) {
      paths.set(key, new Set([...(paths.get(key) ?? []), ...own]))
    }
  }
  for (const name of new Set(names)) {
    const found = findItems([name], all)
    const path = relative(root, resolve(cwd, name)).split(sep).join('/')
    if (found.items.length > 0) {
      const keys = new Set(found.items.map((one) => one.key))
      add(
        every.filter(({ key }) => keys.has(key)),
        `Unexpected ID ${name}, which no file implements or verifies, expected a reference to look at`,
      )
    } else if (files.has(path)) {
      add(
        every.flatMap((one) => (one.paths.includes(path) ? [{ ...one, paths: [path] }] : [])),
        `Unexpected file ${path}, which implements and verifies nothing, expected a reference to look at`,
      )
    } else if (/[/\\]|\.\w+$/.test(name) && !name.includes('#')) {
      add([], `Unexpected file ${name}, expected an ID or a file that is read as code`)
    } else unknown.push(...found.unknown)
  }
  const targets = every.flatMap(({ key, paths: own }) => {
    const wanted = paths.get(key)
    return wanted ? [{ key, paths: own.filter((one) => wanted.has(one)) }] : []
  })
  return { targets, unknown }
}
