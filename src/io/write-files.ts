import * as fs from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { removeLeftovers, temporaryName } from './leftovers.ts'
import { WriteError } from './write-error.ts'

/** One file to write, or to remove where it has no text. */
export interface Write {
  /** Absolute. */
  path: string
  text?: string
  /** What stands at the path; if it is something else by now, nothing is written. */
  expect?: Uint8Array
  /** The folder that the write may not leave, through no link; absolute. */
  within: string
}

/** A step that was taken, and how to take it back. */
type Undo = () => void

/**
 * Writes all files or none: every text goes into a temporary file beside its target first, so that
 * a full disk or a read-only folder shows before the first target changes. If a later step fails,
 * those before it are taken back. Modes are kept, and links are written through if they stay within.
 *
 * @throws {WriteError} that names the file; the disk is as it was
 */
// MM-FILE-0009 MM-FILE-0010
export function writeFiles(writes: readonly Write[]): void {
  holdSignals()
  const undo: Undo[] = []
  let path = ''
  try {
    const pending: { write: Write; temporary: string; target: string }[] = []
    for (const write of writes) {
      path = write.path
      if (write.text === undefined) continue
      undo.push(makeFolder(dirname(path)))
      const target = realTarget(write)
      refuseDevice(target)
      // A link and the file that it leads to may both be meant, with one text.
      const same = pending.find((one) => one.target === target)
      if (same && same.write.text !== write.text)
        throw new Error('it would get two texts, by a link')
      if (same) continue
      if (write.expect) refuseReadOnly(target)
      const isFirst = !pending.some((one) => dirname(one.target) === dirname(target))
      if (isFirst) removeLeftovers(dirname(target))
      const temporary = temporaryName(target)
      undo.push(() => fs.rmSync(temporary, { force: true }))
      writeTemporary(temporary, target, write.text)
      pending.push({ write, temporary, target })
    }
    for (const { write, temporary, target } of pending) {
      path = write.path
      if (write.expect) refuseChanged(target, write.expect)
      const back = restoring(target)
      fs.renameSync(temporary, target)
      undo.push(back)
    }
    for (const write of writes) {
      if (write.text !== undefined) continue
      path = write.path
      const back = restoring(path)
      fs.rmSync(path, { force: true })
      undo.push(back)
    }
  } catch (error) {
    for (const back of undo.toReversed()) back()
    throw new WriteError(path, error)
  }
}

/** Makes a folder and those above it that are missing. */
function makeFolder(folder: string): Undo {
  const created = fs.mkdirSync(folder, { recursive: true })
  return () => {
    for (let one = folder; created !== undefined; one = dirname(one)) {
      // Only what is empty goes: somebody else may have put a file there meanwhile.
      if (fs.existsSync(one) && fs.readdirSync(one).length === 0) fs.rmdirSync(one)
      if (one === created) return
    }
  }
}

/** Where a path leads; a link may lead elsewhere within its folder, and nowhere else. */
function realTarget({ path, within }: Write): string {
  const link = fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
  const target = link ? fs.realpathSync(path) : join(fs.realpathSync(dirname(path)), basename(path))
  const folder = fs.realpathSync(within)
  if (target.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return target
  throw new Error('it leads out of the root')
}

/** A rename would put a file in the place of /dev/null, or of a pipe that somebody reads. */
// MM-CLI-0012
function refuseDevice(target: string): void {
  const stat = fs.statSync(target, { throwIfNoEntry: false })
  if (stat && !stat.isFile() && !stat.isDirectory()) throw new Error('it is no regular file')
}

/** A rename would replace a file that nobody may write. */
// MM-FIX-0003
function refuseReadOnly(target: string): void {
  const stat = fs.statSync(target, { throwIfNoEntry: false })
  if (stat && (stat.mode & 0o222) === 0) throw new Error('the file is read-only')
}

function writeTemporary(temporary: string, target: string, text: string): void {
  const mode = fs.statSync(target, { throwIfNoEntry: false })?.mode
  fs.writeFileSync(temporary, text, { flag: 'wx', flush: true })
  if (mode !== undefined) fs.chmodSync(temporary, mode)
}

/** Somebody may have edited a file since it was read: their work is not overwritten. */
// MM-ASSIGN-0015
function refuseChanged(target: string, expected: Uint8Array): void {
  const isThere = fs.existsSync(target) && fs.readFileSync(target).equals(expected)
  if (!isThere) throw new Error('it changed on disk since it was read')
}

/** How to bring a file back to what it is now. */
function restoring(path: string): Undo {
  const stat = fs.statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) return () => fs.rmSync(path, { force: true })
  const before = fs.readFileSync(path)
  return () => {
    fs.writeFileSync(path, before)
    fs.chmodSync(path, stat.mode)
  }
}

/** With a handler, a signal waits until the writing, which does not yield, is done. */
function holdSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (process.listenerCount(signal) === 0) {
      process.once(signal, () => process.kill(process.pid, signal))
    }
  }
}
