import { resolve } from 'node:path'
import { WriteError, writeFiles } from '../io/index.ts'
import type { Problem } from '../model/diagnostic.ts'

/**
 * Writes a ledger that people keep.
 *
 * @param root absolute
 * @param path from the root
 * @returns a problem where it cannot be written; nothing was changed then
 */
// MM-FILE-0009
export function writeLedger(root: string, path: string, text: string): Problem[] {
  try {
    writeFiles([{ path: resolve(root, path), text, within: root }])
    return []
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    return [{ path, message: `Unexpected failure to write: ${error.message}; nothing was changed` }]
  }
}
