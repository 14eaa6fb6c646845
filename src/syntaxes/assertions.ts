import type { Assertions } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import { fieldsIn } from './asserted-fields.ts'
import { assertionPatterns } from './assertion-patterns.ts'
import { type AssertionPlaces, assertionPlaces } from './assertion-places.ts'
import { firstFrom, liesIn } from './first-from.ts'
import type { Ground } from './ground.ts'
import type { Nested } from './nesting.ts'

/** More than that nobody reads, and counting goes on without them. */
const MAX_FIELDS = 10
const MAX_READ = 200

/**
 * Tells what the tests of a file assert, as far as its own code shows it. A function whose name
 * suggests that it asserts, and one of the file that does, counts as what may fail.
 */
// MM-EVID-0061
export function assertionsIn(ground: Ground): (test: Nested) => Assertions | undefined {
  const { language, definitions, lexed } = ground
  const patterns = language && assertionPatterns(language)
  if (!patterns || !definitions.some(isTest)) return () => undefined
  const places = assertionPlaces(ground, patterns)
  const starts = places.asserting.map((one) => one.start)
  return (test) => {
    const { start, end } = test
    if (patterns.body && !patterns.body.test(lexed.code.slice(start, end))) return undefined
    const [from, to] = [firstFrom(starts, start), firstFrom(starts, end)]
    const weak = test.around?.test || test.isTodo ? undefined : weaknessOf(places, test, to - from)
    return {
      count: to - from,
      fields: fieldsOf(ground, places.asserting.slice(from, Math.min(to, from + MAX_READ))),
      ...(weak && { weak }),
    }
  }
}

function isTest({ definition: { kind } }: Nested): boolean {
  return kind === 'test'
}

// MM-EVID-0062
function weaknessOf(
  { strong, maybe, around }: AssertionPlaces,
  test: Span,
  count: number,
): Assertions['weak'] {
  if (around || liesIn(maybe, test)) return undefined
  if (count === 0) return 'nothing'
  return liesIn(strong, test) ? undefined : 'status'
}

function fieldsOf({ source, lexed }: Ground, asserting: AssertionPlaces['asserting']): string[] {
  const fields = new Set<string>()
  for (const { subject } of asserting) {
    if (!subject) continue
    for (const { name } of fieldsIn(source, lexed.code, subject)) {
      if (fields.size < MAX_FIELDS) fields.add(name)
    }
  }
  return [...fields]
}
