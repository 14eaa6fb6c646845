import { familyOf } from './family.ts'
import { nearest } from './nearest.ts'

/** The ID that was probably meant: the nearest by its letters, and of equals the nearest number. */
export function nearestId(id: string, known: readonly string[]): string | undefined {
  const [family, number] = [familyOf(id), numberOf(id)]
  const distance = (one: string) =>
    familyOf(one) === family ? Math.abs(numberOf(one) - number) : Number.MAX_SAFE_INTEGER
  const nearestFirst = known
    .map((one) => ({ one, far: distance(one) }))
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one)
  return nearest(id, nearestFirst)
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0)
}

/** The same for many IDs, of which some may come a hundred thousand times: each is looked for once. */
export function nearestIdFinder(known: readonly string[]): (id: string) => string | undefined {
  const found = new Map<string, string | undefined>()
  return (id) => {
    if (!found.has(id)) found.set(id, nearestId(id, known))
    return found.get(id)
  }
}
