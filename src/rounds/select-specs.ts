import picomatch from 'picomatch'
import type { Config, Glob } from '../model/config.ts'
import { ledgerPaths } from '../model/ledger-paths.ts'
import { compare } from '../model/order.ts'

/** A spec and the entries of the config that match it; the first has it. */
export interface Selected {
  path: string
  /** Indexes into `config.specs`, ascending; never empty. */
  entries: number[]
}

/** The specs among the listed files. */
export interface Selection {
  /** By path. */
  specs: Selected[]
  /** The paths that each glob matched. */
  matched: Map<Glob, string[]>
}

/** Matches the globs of every entry against the listed paths; our own files are never specs. */
// MM-FILE-0003
export function selectSpecs(config: Config, listed: Iterable<string>): Selection {
  const own = new Set([config.compliance, ...ledgerPaths(config)])
  const paths = [...listed].filter((path) => !own.has(path))
  const entriesByPath = new Map<string, number[]>()
  const matched: Selection['matched'] = new Map()
  for (const [index, { include }] of config.specs.entries()) {
    for (const glob of include) {
      const test = picomatch(glob.pattern, { dot: true })
      const found = paths.filter((path) => test(path))
      matched.set(glob, found)
      for (const path of found) {
        const entries = entriesByPath.get(path) ?? []
        if (entries.at(-1) !== index) entries.push(index)
        entriesByPath.set(path, entries)
      }
    }
  }
  const specs = [...entriesByPath].map(([path, entries]) => ({
    path,
    entries,
  }))
  return { specs: specs.sort((a, b) => compare(a.path, b.path)), matched }
}
