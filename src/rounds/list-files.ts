import picomatch from 'picomatch'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { foldersOf } from '../model/path.ts'

/** The files of a run. */
export interface FileRound {
  paths: ReadonlySet<string>
  /** All that is listed, also what `ignore` leaves out. */
  all: ReadonlySet<string>
  /** What the list leaves out, a sentence each. */
  notes: string[]
  problems: Problem[]
  /** Whether a path is a listed file, or a folder of one. */
  exists(path: string): boolean
}

/** Lists the files, without those that `ignore` leaves out. */
// MM-FILE-0002
export function listFiles(config: Config, files: Files): FileRound {
  const listing = files.list()
  if ('reason' in listing) {
    const problems = [{ message: listing.reason }]
    return { paths: new Set(), all: new Set(), notes: [], problems, exists: () => false }
  }
  const ignored = config.ignore.map((pattern) => picomatch(pattern, { dot: true }))
  const counts = (path: string) => !ignored.some((test) => test(path))
  const paths = new Set(listing.paths.filter(counts))
  let folders: Set<string> | undefined
  return {
    paths,
    all: new Set(listing.paths),
    notes: listing.notes,
    problems: listing.unlisted
      .filter(counts)
      .map((path) => ({ path: path || '.', message: 'Unexpected folder that cannot be listed' })),
    exists: (path) => {
      if (paths.has(path)) return true
      folders ??= foldersOf(paths)
      return folders.has(path)
    },
  }
}
