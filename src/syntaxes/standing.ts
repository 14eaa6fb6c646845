import type { FoundReference, ReferenceKind } from '../model/code.ts'
import type { Language } from '../model/language.ts'
import type { Site } from './ground.ts'
import type { Nested } from './nesting.ts'

/** What a reference says, and what decided that. */
export type Verdict = Pick<FoundReference, 'kind' | 'by' | 'doubt' | 'verb' | 'reason'>

/** Of a file, what decides where nothing is said. */
export interface FileKind {
  language?: Language
  isTest: boolean
}

const OUTSIDE: Verdict = { kind: 'cites', by: 'place', doubt: 'outside a test' }
const NOT_RUN: Verdict = { kind: 'cites', by: 'place', doubt: 'todo test' }

/** What a reference says by where it stands alone. */
// MM-REF-0007 MM-REF-0008 MM-REF-0009
export function standing(site: Site, { language, isTest }: FileKind): Verdict {
  if (!hasTests(language)) return { kind: isTest ? 'verifies' : 'implements', by: 'path' }
  const test = testAt(site)
  if (test) return test.holdsTest ? { kind: 'verifies', by: 'place' } : NOT_RUN
  return isTest || site.around?.inSuite || site.owner
    ? OUTSIDE
    : { kind: 'implements', by: 'place' }
}

/**
 * What a reference says whose verb, or syntax, says what it is; a test that does not run proves
 * none.
 */
// MM-REF-0007 MM-REF-0010
export function stated(kind: ReferenceKind, site: Site, { language }: FileKind): Verdict {
  const isClaim = kind === 'verifies' || kind === 'implements'
  if (!isClaim || !hasTests(language)) return { kind, by: 'verb' }
  const test = testAt(site)
  if (test && !test.holdsTest) return { ...NOT_RUN, by: 'verb' }
  const isOutside = kind === 'verifies' && !test
  return isOutside ? { kind, by: 'verb', doubt: 'outside a test' } : { kind, by: 'verb' }
}

function hasTests(language: Language | undefined): boolean {
  return (language?.tests ?? []).length > 0
}

/**
 * The test that a site is part of. The title, name or tag of a suite is part of the full name of each
 * of its tests; a comment there belongs to none.
 */
function testAt({ owner, around }: Site): Nested | undefined {
  if (owner?.test) return owner.test
  if (owner) return owner.holdsTest || owner.holdsTodo ? owner : undefined
  return around?.test
}
