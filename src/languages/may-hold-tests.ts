import type { Language } from '../model/language.ts'
import { patternsOf } from './matches.ts'
import { holderOf } from './needs.ts'

/**
 * Whether a text can hold a test or a suite, before it is taken apart: most files hold none, and
 * lack a word that every test of their language has.
 *
 * @param inTests the file is one of tests, so that a name alone makes a test
 */
export function mayHoldTests(text: string, language: Language, inTests: boolean): boolean {
  const holds = holderOf(text)
  return patternsOf(language).some(({ kind, inSuite, byName, needs, needsAround }) => {
    if (kind !== 'test' && kind !== 'suite') return false
    // What counts in a suite alone is none where there is no suite.
    if (inSuite || (byName && !inTests)) return false
    return holds(needs) && holds(needsAround)
  })
}
