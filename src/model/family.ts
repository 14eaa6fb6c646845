import { distance } from 'fastest-levenshtein'

/**
 * An ID without its last number: `OC-CORE-1001` is of the family `OC-CORE-`.
 */
export function familyOf(id: string): string {
  return id.replace(/\d+$/, '')
}

/**
 * Whether a word whose pattern nobody chose is meant as an ID: its family is declared, or within two
 * edits of a declared one, one where it has fewer than four letters and digits. Of a shorter family
 * than two letters nothing is near: every letter would be.
 */
// MM-CODE-0008
export function familyFinder(declared: Iterable<string>): (id: string) => boolean {
  const families = [...new Set([...declared].map(familyOf))]
  const known = new Map(families.map((one) => [one, true]))
  return (id) => {
    const family = familyOf(id)
    const before = known.get(family)
    if (before !== undefined) return before
    const isNear = families.some((one) => distance(one, family) <= editsOf(one))
    known.set(family, isNear)
    return isNear
  }
}

function editsOf(family: string): number {
  const length = family.replace(/[^\p{L}\p{N}]/gu, '').length
  return length < 2 ? 0 : length < 4 ? 1 : 2
}
