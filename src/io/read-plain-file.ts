import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants

/** A link is not followed, and a pipe is not waited for; Windows knows neither. */
const FLAGS: number | undefined = O_NOFOLLOW && O_RDONLY | O_NOFOLLOW | O_NONBLOCK

/** What all files are read into, one after the other: nearly all code is far smaller. */
const buffer = Buffer.allocUnsafeSlow(1 << 20)

/**
 * The bytes of a regular file that is no link, in the fewest questions to the system: it is opened
 * once, and a run reads tens of thousands.
 *
 * @param full its absolute path
 * @returns nothing for what is something else, is too large, or cannot be opened: another reader
 *   tells why
 */
export function readPlainFile(full: string): Uint8Array | undefined {
  if (FLAGS === undefined) return undefined
  let file: number | undefined
  try {
    file = openSync(full, FLAGS)
    const stat = fstatSync(file)
    if (!stat.isFile() || stat.size >= buffer.length) return undefined
    const end = fill(file, stat.size)
    // A copy: whoever asks may keep what is handed out.
    return end === buffer.length ? undefined : Buffer.from(buffer.subarray(0, end))
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/**
 * Reads to the end of a file, or of the buffer; returns how many bytes that are.
 *
 * @param size what the system says of it; 0 also for files that are made up while they are read
 */
function fill(file: number, size: number): number {
  let end = 0
  for (;;) {
    const more = readSync(file, buffer, end, buffer.length - end, null)
    end += more
    if (more === 0 || end === size || end === buffer.length) return end
  }
}
