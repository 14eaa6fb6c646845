import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Files, Listing, Read } from '../model/files.ts'
import { earlierVersions } from './earlier-versions.ts'
import { filesBelow } from './files-below.ts'
import { gitFiles, gitIgnored } from './git.ts'
import { headDay } from './head-day.ts'
import { lastCommits } from './last-commits.ts'
import { readFailure, readFile } from './read-file.ts'
import { readPlainFile } from './read-plain-file.ts'
import { walk } from './walk.ts'

/**
 * The files of a folder on disk.
 *
 * @param root an absolute path
 */
// MM-FILE-0008
export function workTree(root: string): Files {
  const realRoot = realpathSync(root)
  const folders = new Map<string, boolean>()
  return {
    list: () => list(root),
    read: (path) => read(path),
    entries: (folder) => {
      try {
        return readdirSync(join(root, folder))
      } catch {
        return []
      }
    },
    below: (folder) => filesBelow(root, folder),
    lastCommits: (paths) => lastCommits(root, paths),
    headDay: () => headDay(root),
    earlierVersions: (folder, words) => earlierVersions(root, folder, words),
    ignored: (paths) => gitIgnored(root, paths),
  }

  function read(path: string): Read {
    const full = join(root, path)
    const bytes = isInRoot(dirname(full)) ? readPlainFile(full) : undefined
    return bytes ? { bytes } : readAnything(full)
  }

  /** The folder of a file may be a link as well; asked once a folder. */
  function isInRoot(folder: string): boolean {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const isIn = isBelow(folder)
    folders.set(folder, isIn)
    return isIn
  }

  function isBelow(folder: string): boolean {
    try {
      return join(realpathSync(folder), '-').startsWith(realRoot + sep)
    } catch {
      return false
    }
  }

  /** Reads what is a link, or tells why nothing is read. */
  function readAnything(full: string): Read {
    try {
      const real = lstatSync(full).isSymbolicLink()
        ? realpathSync(full)
        : join(realpathSync(dirname(full)), '-')
      if (!real.startsWith(realRoot + sep))
        return { absent: false, reason: 'is a symbolic link that leads out of the root' }
      return readFile(full)
    } catch (error) {
      return readFailure(full, error as NodeJS.ErrnoException)
    }
  }
}

function list(root: string): Listing {
  const listing = gitFiles(root)
  if (listing === 'no checkout') return walk(root)
  if (listing !== 'no git') return listing
  const walked = walk(root)
  const note = 'git is not installed: the files are those that .gitignore allows'
  return 'notes' in walked ? { ...walked, notes: [note, ...walked.notes] } : walked
}
