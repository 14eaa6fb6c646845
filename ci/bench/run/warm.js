import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Reads every file below a folder, so that what is timed next reads from memory: a system may take files
 * out of its cache that nobody used for a minute.
 */
export function warm(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) warm(path)
    else if (entry.isFile()) readFileSync(path)
  }
}
