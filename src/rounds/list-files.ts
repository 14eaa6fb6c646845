import picomatch from 'picomatch'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import { foldersOf } from '../model/path.ts'
import type { NotRead } from '../model/reference.ts'

/** The files of a run. */
export interface FileRound {
  paths: ReadonlySet<string>
  /** All that is listed, also what `ignore` leaves out. */
  all: ReadonlySet<string>
  /** What the list leaves out, a sentence each. */
  notes: string[]
  /** Paths below which nothing is read. */
  notListed: NotRead[]
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
    return {
      paths: new Set(),
      all: new Set(),
      notes: [],
      notListed: [],
      problems,
      exists: () => false,
    }
  }
  const ignored = config.ignore.map((pattern) => picomatch(pattern, { dot: true }))
  const counts = (path: string) => !ignored.some((test) => test(path))
  const paths = new Set(listing.paths.filter(counts))
  let folders: Set<string> | undefined
  return {
    paths,
    all: new Set(listing.paths),
    notes: listing.notes,
    notListed: listing.omitted
      .filter(({ path }) => counts(path.replace(/\/$/, '')))
      .map(({ path, what }) => ({ path, reason: what })),
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
