import type { SpecFacts } from '../model/facts.ts'
import { familyOf } from '../model/family.ts'
import { isNormative } from './statement.ts'

/**
 * The families that the default pattern found and that hold requirements: one member is declared and
 * has a key word, or is a clause. Without such a member, `GPT-4` or `A-1` is a word like others.
 */
// MM-ID-0006
export function countingFamilies(facts: readonly SpecFacts[]): Set<string> {
  const families = new Set<string>()
  for (const { candidates } of facts) {
    for (const candidate of candidates) {
      if (candidate.guessed && !candidate.struck && (candidate.clause || isNormative(candidate)))
        families.add(familyOf(candidate.id))
    }
  }
  return families
}
