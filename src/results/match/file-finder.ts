import { groupBy } from '../../model/group.ts'
import { foldersOf, joinPath, nameOf } from '../../model/path.ts'
import type { TestReport } from '../../model/result.ts'

/** The files of the repository that a report can mean by a path; several where it does not say. */
export type FileFinder = (file: string, report: string) => readonly string[]

/**
 * Finds files by what reports write: absolute paths of any machine, and paths from a folder that
 * they do not tell.
 *
 * The folders of the report are tried first, the nearest before those around it: a run in
 * `packages/a` that wrote its report there means its own `test/a.test.ts`. Otherwise all files fit
 * whose path ends with what is written; and of those with which it ends, the longest, unless another
 * file of the report shows that the root lies higher.
 */
// MM-RES-0031
export function fileFinder(paths: Iterable<string>, reports: readonly TestReport[]): FileFinder {
  const all = new Set(paths)
  const byName = groupBy(all, nameOf)
  const roots = new Map(reports.map((report) => [report.path, rootsOf(report)]))
  const known = new Map<string, readonly string[]>()
  return (written, report) => {
    const key = `${report}\n${written}`
    const found = known.get(key) ?? find(clean(written), report)
    known.set(key, found)
    return found
  }

  function find(file: string, report: string): readonly string[] {
    const near = isAbsolute(file) ? undefined : nearest(file, report)
    if (near !== undefined) return [near]
    const below = isAbsolute(file) ? [] : (byName.get(nameOf(file)) ?? [])
    const fits = below.filter((path) => path.endsWith(`/${file}`))
    if (fits.length > 0) return fits
    const path = longestEnd(file)
    if (path === undefined) return []
    const isTooDeep = isBelow(rootBefore(file, path), roots.get(report) ?? new Set())
    return isTooDeep ? [] : [path]
  }

  function nearest(file: string, report: string): string | undefined {
    const folders = [...foldersOf([report]), '']
    return folders.map((one) => joinPath(one, file)).find((path) => all.has(path))
  }

  /** The longest path with which a text ends. */
  function longestEnd(file: string): string | undefined {
    const fits = (byName.get(nameOf(file)) ?? []).filter((path) => `/${file}`.endsWith(`/${path}`))
    return fits.sort((a, b) => b.length - a.length)[0]
  }

  /** Where the files of a report show the root to be. */
  function rootsOf({ results }: TestReport): ReadonlySet<string> {
    const files = new Set(results.flatMap(({ file }) => (file === undefined ? [] : clean(file))))
    return new Set(
      [...files].flatMap((file) => {
        const path = longestEnd(file)
        return path === undefined ? [] : rootBefore(file, path)
      }),
    )
  }
}

/** What stands before a path, with a slash at its end; empty where nothing does. */
function rootBefore(file: string, path: string): string {
  return file.slice(0, file.length - path.length)
}

/** Whether a folder lies in one of others; all end with a slash, or are empty. */
function isBelow(folder: string, others: ReadonlySet<string>): boolean {
  const around = foldersOf([folder.replace(/\/$/, '')])
  if ([...around].some((one) => others.has(`${one}/`))) return true
  // A path from an unknown folder says nothing of absolute ones.
  return folder !== '' && !isAbsolute(folder) && others.has('')
}

function clean(file: string): string {
  return file
    .trim()
    .replace(/^file:\/\//, '')
    .replaceAll('\\', '/')
    .replace(/^(?:\.{1,2}\/)+/, '')
}

function isAbsolute(file: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(file)
}
