import type { Position } from '../../model/position.ts'

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
