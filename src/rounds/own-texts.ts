/** V8 copies what is shorter, and keeps the whole text alive for every longer part of it. */
const LEAST = 13

/**
 * Gives facts texts of their own: the parser's are parts of one text that is as long as the file, of
 * which next to nothing is needed once the file is read.
 *
 * @param facts plain data without cycles; it is changed in place
 */
// MM-SPEED-0011
export function ownTexts(facts: unknown): void {
  if (typeof facts !== 'object' || facts === null) return
  const fields = facts as Record<string, unknown>
  for (const key in fields) {
    const value = fields[key]
    if (typeof value === 'object') ownTexts(value)
    else if (typeof value === 'string' && value.length >= LEAST) fields[key] = ` ${value}`.slice(1)
  }
}
