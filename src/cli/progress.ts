import type { Files } from '../model/files.ts'
import type { Session } from './session.ts'

/** Before that nobody wonders; after it one sees that something happens. Milliseconds. */
const PATIENCE = 500
const BETWEEN = 100

/** Files that tell a person at a terminal how many of them were read, once it takes a while. */
export interface Watched {
  files: Files
  /** Takes the line away. */
  done(): void
}

/** Counts what is read and writes it to standard error; in a pipe, or if it is to be quiet, nothing. */
// MM-CHECK-0003
export function withProgress(
  files: Files,
  { stderr }: Session,
  { quiet = false, clock = Date }: { quiet?: boolean; clock?: { now(): number } } = {},
): Watched {
  if (!stderr.isTTY || quiet) return { files, done: () => {} }
  let dueAt = clock.now() + PATIENCE
  let count = 0
  let isShown = false
  return {
    files: {
      ...files,
      read(path) {
        count++
        const now = clock.now()
        if (now >= dueAt) {
          dueAt = now + BETWEEN
          isShown = true
          stderr.write(`\r${count} files read`)
        }
        return files.read(path)
      },
    },
    done: () => isShown && stderr.write('\r\x1b[K'),
  }
}
