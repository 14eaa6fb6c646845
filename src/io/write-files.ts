import * as fs from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'

/** One file to write, or to remove where it has no text. */
export interface Write {
  /** Absolute. */
  path: string
  text?: string
}

/** A write that failed; the disk is as it was. */
export class WriteError extends Error {
  readonly path: string

  constructor(path: string, cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException
    super(code ?? message, { cause })
    this.name = 'WriteError'
    this.path = path
  }
}

/**
 * Writes all files or none: every text goes into a temporary file beside its target first, so that
 * a full disk or a read-only folder shows before the first target changes. Modes are kept, and links
 * are written through if they stay below the root.
 *
 * @param root absolute; no write leaves it
 * @throws {WriteError} that names the file; temporary files and new folders are gone again
 */
// MM-FILE-0009 MM-FILE-0010
export function writeFiles(root: string, writes: readonly Write[]): void {
  holdSignals()
  const folders: string[] = []
  const pending: { temporary: string; target: string }[] = []
  let path = root
  try {
    for (const write of writes) {
      path = write.path
      if (write.text === undefined) continue
      const created = fs.mkdirSync(dirname(path), { recursive: true })
      if (created !== undefined) folders.push(created)
      pending.push(writeBeside(realTarget(path, root), write.text))
    }
    for (const { temporary, target } of pending) fs.renameSync(temporary, target)
    for (const write of writes) {
      path = write.path
      if (write.text === undefined) fs.rmSync(path, { force: true })
    }
  } catch (error) {
    for (const { temporary } of pending) fs.rmSync(temporary, { force: true })
    for (const folder of folders.reverse()) removeEmpty(folder)
    throw error instanceof WriteError ? error : new WriteError(path, error)
  }
}

/** Where a path leads; a link may lead elsewhere below the root, and nowhere else. */
function realTarget(path: string, root: string): string {
  const link = fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
  const target = link ? fs.realpathSync(path) : join(fs.realpathSync(dirname(path)), basename(path))
  if (target.startsWith(fs.realpathSync(root) + sep)) return target
  throw new WriteError(path, new Error('it leads out of the root'))
}

function writeBeside(target: string, text: string): { temporary: string; target: string } {
  const folder = dirname(target)
  removeStale(folder)
  const temporary = join(folder, `.${basename(target)}.mustmark-${process.pid}.tmp`)
  const mode = fs.statSync(target, { throwIfNoEntry: false })?.mode
  try {
    fs.writeFileSync(temporary, text, { flag: 'wx', flush: true })
    if (mode !== undefined) fs.chmodSync(temporary, mode)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw new WriteError(target, error)
  }
  return { temporary, target }
}

/** Removes what a killed run left: temporary files whose process is no more. */
function removeStale(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const pid = /^\..+\.mustmark-(\d+)\.tmp$/.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) fs.rmSync(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function removeEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder)
  } catch {
    // Somebody else put a file there meanwhile.
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
