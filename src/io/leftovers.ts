import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const NAME = /^\..+\.mustmark-(\d+)\.tmp$/

/** The temporary file of this process for a target, beside it. */
export function temporaryName(target: string): string {
  return join(dirname(target), `.${basename(target)}.mustmark-${process.pid}.tmp`)
}

/**
 * Removes what a killed run left in a folder: temporary files whose process is no more. One with our
 * own number is such a file as well: before the first write of a run there is none of ours.
 */
// MM-FILE-0009
export function removeLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const pid = NAME.exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
