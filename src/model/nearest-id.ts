import { distance } from 'fastest-levenshtein'
import { familyOf } from './family.ts'
import { farthest } from './nearest.ts'

/** The ID that was probably meant: the nearest by its letters, and of equals the nearest number. */
export function nearestId(id: string, known: readonly string[]): string | undefined {
  return nearestIdFinder(known)(id)
}

/** The same for many IDs, of which some may come a hundred thousand times: each is looked for once. */
export function nearestIdFinder(known: readonly string[]): (id: string) => string | undefined {
  const lower = known.map((one) => one.toLowerCase())
  const found = new Map<string, string | undefined>()
  return (id) => {
    if (!found.has(id)) found.set(id, search(id, known, lower))
    return found.get(id)
  }
}

/** A name whose length differs by more than the edits allowed is not compared at all. */
function search(id: string, known: readonly string[], lower: string[]): string | undefined {
  const word = id.toLowerCase()
  let best: string | undefined
  let fewest = farthest(id)
  let nearest = Number.POSITIVE_INFINITY
  for (const [at, name] of known.entries()) {
    const other = lower[at] as string
    if (Math.abs(other.length - word.length) > fewest) continue
    const edits = distance(word, other)
    if (edits > fewest) continue
    const far = betweenNumbers(id, name)
    if (edits < fewest || far < nearest) [best, fewest, nearest] = [name, edits, far]
  }
  return best
}

/** Of another family every number is as far. */
function betweenNumbers(id: string, other: string): number {
  if (familyOf(other) !== familyOf(id)) return Number.MAX_SAFE_INTEGER
  return Math.abs(numberOf(other) - numberOf(id))
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0)
}
