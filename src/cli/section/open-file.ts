import { resolve, sep } from 'node:path'
import { readFile } from '../../io/index.ts'
import type { Problem } from '../../model/diagnostic.ts'
import { MAX_BYTES } from '../../model/max-bytes.ts'
import { beyondLimits, decode, readSections, type Sections } from '../../parse/index.ts'

/**
 * The sections of one file, or why it is not read; no config says how large it may be.
 *
 * @param file from the working folder, or absolute; shown as it was written
 */
// MM-SECT-0014
export function openFile(file: string, cwd: string): Sections | Problem {
  const path = file.split(sep).join('/')
  const read = readFile(resolve(cwd, file))
  if ('reason' in read) {
    return { path, message: `Unexpected file that ${read.reason}, expected a Markdown file` }
  }
  const { length } = read.bytes
  if (length > MAX_BYTES) {
    return { path, message: `Unexpected size of ${length} bytes, expected at most ${MAX_BYTES}` }
  }
  const decoded = decode(read.bytes)
  if (!('text' in decoded)) return { path, ...decoded }
  const beyond = beyondLimits(decoded.text)
  if (beyond) return { path, ...beyond }
  try {
    return readSections(decoded.text)
  } catch (error) {
    // Inline marks nested by the thousand exhaust the stack of the parser.
    if (!(error instanceof RangeError)) throw error
    return { path, message: `Unexpected nesting that exhausts the stack (${error.message})` }
  }
}
