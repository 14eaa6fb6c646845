import { distance } from 'fastest-levenshtein'

const MOST_EDITS = 2

/**
 * An ID without its last number: `OC-CORE-1001` is of the family `OC-CORE-`.
 */
export function familyOf(id: string): string {
  return id.replace(/\d+$/, '')
}

/**
 * Whether a word whose pattern nobody chose is meant as an ID: its family is declared, or within two
 * edits of a declared one; where that has fewer than four letters and digits, one edit or two letters
 * that changed their places. Of a single letter nothing is near: every letter would be.
 */
// MM-CODE-0008
export function familyFinder(declared: Iterable<string>): (id: string) => boolean {
  const families = [...new Set([...declared].map(familyOf))]
  const near = families.map((one) => ({ family: one, edits: editsOf(one) }))
  const known = new Map(families.map((one) => [one, true]))
  return (id) => {
    const family = familyOf(id)
    const before = known.get(family)
    if (before !== undefined) return before
    const found = near.some((one) => isNear(one, family))
    known.set(family, found)
    return found
  }
}

/** Letters in another order are two edits, and of a short family the mistake that is made. */
function isNear(declared: { family: string; edits: number }, family: string): boolean {
  if (Math.abs(declared.family.length - family.length) > MOST_EDITS) return false
  const edits = distance(declared.family, family)
  return (
    edits <= declared.edits ||
    (edits === MOST_EDITS && lettersOf(declared.family) === lettersOf(family))
  )
}

function lettersOf(family: string): string {
  return [...family].sort().join('')
}

function editsOf(family: string): number {
  const length = family.replace(/[^\p{L}\p{N}]/gu, '').length
  return length < 2 ? 0 : length < 4 ? 1 : MOST_EDITS
}
