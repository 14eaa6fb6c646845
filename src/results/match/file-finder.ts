import { groupBy } from '../../model/group.ts'
import { folderOf, foldersOf, joinPath, nameOf } from '../../model/path.ts'

/** The files of the repository that a report can mean by a path; several where it does not say. */
export type FileFinder = (file: string, report: string) => readonly string[]

/**
 * Finds files by what reports write: absolute paths of any machine, and paths from a folder that
 * they do not tell.
 *
 * The folders of the report are tried first, the nearest before those around it: a run in
 * `packages/a` that wrote its report there means its own `test/a.test.ts`. Otherwise all files fit
 * whose path ends with what is written; and of those with which an absolute path ends, the longest.
 */
// MM-RES-0031
export function fileFinder(paths: Iterable<string>): FileFinder {
  const all = new Set(paths)
  const byName = groupBy(all, nameOf)
  const known = new Map<string, readonly string[]>()
  return (file, report) => {
    const folder = folderOf(report)
    const key = `${folder}\n${file}`
    const found = known.get(key) ?? find(clean(file), folder)
    known.set(key, found)
    return found
  }

  function find(file: string, folder: string): readonly string[] {
    if (!isAbsolute(file)) {
      for (const one of [...foldersOf([`${folder}/`]), '']) {
        const path = joinPath(one, file)
        if (all.has(path)) return [path]
      }
    }
    const named = byName.get(nameOf(file)) ?? []
    const below = isAbsolute(file) ? [] : named.filter((path) => path.endsWith(`/${file}`))
    if (below.length > 0) return below
    const above = named.filter((path) => file === path || file.endsWith(`/${path}`))
    const longest = Math.max(...above.map(({ length }) => length))
    return above.filter(({ length }) => length === longest)
  }
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
