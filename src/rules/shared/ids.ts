import { familyOf } from '../../model/family.ts'
import { nearest } from '../../model/nearest.ts'
import type { Position } from '../../model/position.ts'
import type { Trace } from '../../model/trace.ts'

/** Whether a place lies in one of some blocks. */
export function placesIn(
  blocks: readonly { path: string; position: Position }[],
): (path: string, offset: number) => boolean {
  const byPath = new Map<string, Position[]>()
  for (const { path, position } of blocks) {
    const known = byPath.get(path)
    if (known) known.push(position)
    else byPath.set(path, [position])
  }
  return (path, offset) =>
    (byPath.get(path) ?? []).some(({ start, end }) => start.offset <= offset && offset < end.offset)
}

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

/** The IDs that some item bears, each once, in the order of the specs. */
export function declaredIds({ items }: Pick<Trace, 'items'>): string[] {
  return [...new Set(items.flatMap((item) => item.id ?? []))]
}
