import { familyOf } from '../model/family.ts'
import { type IdFinder, idFinder } from './find.ts'
import { compilePattern, DEFAULT_PATTERN } from './pattern.ts'
import { isWellKnown } from './well-known.ts'

let find: IdFinder | undefined

/** How many words of a text look like IDs by the default pattern, by family. */
export function countIdLike(text: string): Record<string, number> {
  find ??= idFinder([
    {
      ...compilePattern(DEFAULT_PATTERN),
      pattern: DEFAULT_PATTERN,
      scope: 'repository',
      builtIn: true,
    },
  ])
  const counts: Record<string, number> = {}
  for (const { id } of find(text)) {
    if (isWellKnown(id)) continue
    const family = familyOf(id)
    counts[family] = (counts[family] ?? 0) + 1
  }
  return counts
}
