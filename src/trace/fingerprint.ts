import { createHash } from 'node:crypto'
import type { Level } from '../model/level.ts'

/** The number of the normalisation; a later one keeps reading the old. */
const NORMALISATION = '1:'

/**
 * A mark of what an item says: the number of the normalisation and the first 12 hex digits of
 * SHA-256 over the level and the statement in NFC. Wrapping, emphasis, list marks, link targets and
 * white space outside fences are not in a statement, so they do not change it; a word does.
 */
// MM-STATE-0005
export function fingerprint(level: Level | undefined, statement: string): string {
  const text = `${level ?? 'none'}\n${statement.normalize('NFC')}`
  return NORMALISATION + createHash('sha256').update(text).digest('hex').slice(0, 12)
}
