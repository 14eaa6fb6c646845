import { createHash } from 'node:crypto'

/** Where a finding of the material stands; the draw depends on nothing else. */
export interface Drawable {
  corpus: string
  rule: string
  /** `path:line:column`; the path alone where the whole file is meant. */
  at: string
}

/**
 * Draws findings so that each rule that has any is represented: rules take turns, in their order, and
 * each gives its next one in the order of SHA-256 over the seed and the place.
 */
export function draw<T extends Drawable>(findings: readonly T[], seed: string, count: number): T[] {
  const piles = new Map<string, T[]>()
  for (const one of [...findings].sort((a, b) => (markOf(a) < markOf(b) ? -1 : 1)))
    piles.set(one.rule, [...(piles.get(one.rule) ?? []), one])
  const turns = [...piles.keys()].sort()
  const drawn: T[] = []
  for (let round = 0; drawn.length < Math.min(count, findings.length); round++)
    for (const rule of turns) {
      const next = piles.get(rule)?.[round]
      if (next && drawn.length < count) drawn.push(next)
    }
  return drawn

  function markOf({ corpus, rule, at }: Drawable): string {
    return createHash('sha256').update(`${seed}\n${corpus}\n${rule}\n${at}`).digest('hex')
  }
}
