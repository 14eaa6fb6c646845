import { lstatSync, readFileSync, statSync } from 'node:fs'
import type { Read } from '../model/files.ts'

/**
 * Reads one file, wherever links lead. Never throws.
 *
 * @param full its absolute path
 */
export function readFile(full: string): Read {
  try {
    const stat = statSync(full)
    if (stat.isDirectory()) return refuse('is a directory')
    if (!stat.isFile()) return refuse('is no regular file')
    return { bytes: readFileSync(full) }
  } catch (error) {
    return readFailure(full, error as { code?: string | undefined })
  }
}

/** Why nothing could be read at an absolute path. */
export function readFailure(full: string, { code }: { code?: string | undefined }): Read {
  if (code === 'ELOOP') return refuse('is a symbolic link that leads in a circle')
  // Part of its path is a file: asking for the link itself would fail as well.
  if (code === 'ENOTDIR') return { absent: true, reason: 'does not exist' }
  if (code === 'ENOENT') {
    const isLink = lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink()
    return isLink ? refuse('is a broken symbolic link') : { absent: true, reason: 'does not exist' }
  }
  return refuse(`cannot be read (${code})`)
}

function refuse(reason: string): Read {
  return { absent: false, reason }
}
