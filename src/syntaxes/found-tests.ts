import type { FoundTest } from '../model/code.ts'
import { toPosition } from '../parse/lines.ts'
import { assertionsIn } from './assertions.ts'
import type { Ground } from './ground.ts'
import { codeNamesOf, type Nested } from './nesting.ts'
import type { Referred } from './references.ts'

/** The tests of a file, and whether some reference stands in each. */
// MM-REF-0023
export function testsIn(ground: Ground, referred: readonly Referred[]): FoundTest[] {
  const { definitions, starts } = ground
  const assertsOf = assertionsIn(ground)
  const named = new Set<Nested>()
  for (const { reference, site } of referred) {
    if (reference.place === 'string' || reference.place === 'code') continue
    if (reference.loose && reference.guessed) continue
    const { owner, around } = site
    // What stands in a test also stands in those around it, up to the first that knows.
    for (let one = owner ?? around?.test; one && !named.has(one); one = one.around?.test) {
      named.add(one)
    }
  }
  const around = new Set<Nested>()
  return definitions.flatMap((one): FoundTest[] => {
    const isNamed = named.has(one) || (one.around !== undefined && around.has(one.around))
    if (isNamed) around.add(one)
    if (one.definition.kind !== 'test') return []
    const { start, nameAt, titles, failing } = one.definition
    const at = nameAt ?? titles[0] ?? { start, end: start }
    const asserts = assertsOf(one)
    const position = toPosition(starts, at.start, at.end)
    return [
      {
        names: [...one.names],
        ...codeNamesOf(one),
        position,
        referenced: isNamed,
        ...(failing && { failing }),
        ...(asserts && { asserts }),
      },
    ]
  })
}
