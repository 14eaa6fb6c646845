import picomatch from 'picomatch'
import type { CodeSource, Config, Glob } from '../model/config.ts'
import { compare } from '../model/order.ts'

/** The files that may refer to items. */
export interface CodeSelection {
  /** In the one order. */
  paths: string[]
  isTest(path: string): boolean
  /** Globs of the config that match none of them. */
  unmatched: Glob[]
}

/**
 * Of the listed files those that are neither specs nor our own: all, or what `code.include` names.
 *
 * @param specs paths that are specs
 */
// MM-CODE-0001 MM-CODE-0003
export function selectCode(
  config: Config,
  { include, tests }: CodeSource,
  listed: Iterable<string>,
  specs: ReadonlySet<string>,
): CodeSelection {
  const { compliance, retired, baseline, source, reports = [] } = config
  const own = new Set([compliance, retired, baseline, source, ...reports])
  const others = [...listed].filter((path) => !specs.has(path) && !own.has(path)).sort(compare)
  const included = include?.map((glob) => ({ glob, test: matcher(glob) }))
  const paths = included ? others.filter((path) => included.some(({ test }) => test(path))) : others
  const testing = tests.map((glob) => ({ glob, test: matcher(glob) }))
  const globs = [...(included ?? []), ...testing]
  return {
    paths,
    isTest: (path) => testing.some(({ test }) => test(path)),
    unmatched: globs
      .filter(({ glob, test }) => !glob.optional && !paths.some((path) => test(path)))
      .map(({ glob }) => glob),
  }
}

function matcher({ pattern }: Glob): (path: string) => boolean {
  return picomatch(pattern, { dot: true })
}
