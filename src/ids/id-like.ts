import { familyOf } from '../model/family.ts'
import { type IdFinder, type IdMatch, idFinder } from './find.ts'
import { compilePattern, DEFAULT_PATTERN } from './pattern.ts'
import { isWellKnown } from './well-known.ts'

let find: IdFinder | undefined

/** The words of a text that look like IDs by the default pattern, without the well-known names. */
export function findIdLike(text: string): IdMatch[] {
  find ??= idFinder([
    {
      ...compilePattern(DEFAULT_PATTERN),
      pattern: DEFAULT_PATTERN,
      scope: 'repository',
      builtIn: true,
    },
  ])
  return find(text).filter(({ id }) => !isWellKnown(id))
}

/** How many words of a text look like IDs by the default pattern, by family. */
export function countIdLike(text: string): Record<string, number> {
  return countFamilies(findIdLike(text))
}

/** How many IDs there are of each family. */
export function countFamilies(ids: readonly { id: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { id } of ids) {
    const family = familyOf(id)
    counts[family] = (counts[family] ?? 0) + 1
  }
  return counts
}
