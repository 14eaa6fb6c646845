import { createHash } from 'node:crypto'

/** The number of the way in which it is made; a later one keeps reading the old. */
const VERSION = '1:'

/**
 * Marks findings so that a later run knows them again, whatever lines were added above: the rule,
 * the path and the subject, and `.2`, `.3` for repeats in the order of the file.
 */
// MM-LINT-0003
export function fingerprinter(): (rule: string, path: string, subject: string) => string {
  const seen = new Map<string, number>()
  return (rule, path, subject) => {
    const text = `${rule}\n${path}\n${subject.normalize('NFC').replace(/\s+/g, ' ').trim()}`
    const mark = VERSION + createHash('sha256').update(text).digest('hex').slice(0, 12)
    const count = (seen.get(mark) ?? 0) + 1
    seen.set(mark, count)
    return count === 1 ? mark : `${mark}.${count}`
  }
}
