import { liesIn } from './first-from.ts'
import type { Nested } from './nesting.ts'

/** A function whose name says so asserts, wherever it stands. */
const HELPER =
  /check|expect|assert|verif|should|ensure|refute|valid|compar|require|snapshot|^_*(?:run|do|perform|exec)\w*test|^_*tests?[A-Z_]/i

const KEYWORD =
  /^(?:if|for|while|switch|catch|return|synchronized|using|lock|foreach|fixed|when|guard|elif|not|and|or|in|super|fun|func|function|fn|def)$/

/** Helpers call helpers, but hardly deeper. */
const ROUNDS = 4

/** A call that is no definition itself. */
export interface Call {
  name: string
  start: number
}

/** The calls in a code, by place. */
export function callsIn(code: string, regex: RegExp, definitions: readonly Nested[]): Call[] {
  const defined = new Set(definitions.map(({ definition }) => definition.nameAt?.start))
  return Array.from(code.matchAll(regex), ({ 0: name, index: start }) => ({ name, start })).filter(
    ({ name, start }) => !defined.has(start) && !KEYWORD.test(name),
  )
}

/** The functions and types of a file in which something may fail, or that call one that may. */
export function helpersIn(
  definitions: readonly Nested[],
  places: readonly number[],
  calls: readonly Call[],
): Set<string> {
  const kinds = new Set(['function', 'type'])
  const bodies = definitions.filter(({ definition }) => kinds.has(definition.kind))
  const helpers = new Set<string>()
  let offsets = [...places].sort((a, b) => a - b)
  for (let round = 0; round < ROUNDS; round++) {
    const before = helpers.size
    for (const body of bodies) if (liesIn(offsets, body)) helpers.add(body.definition.name)
    if (helpers.size === before) break
    offsets = calls.filter(({ name }) => helpers.has(name)).map((one) => one.start)
  }
  return helpers
}

/** Whether what is called may assert: by its name, by its body, or as it is inherited. */
export function isHelper({
  helpers,
  definitions,
  code,
  inherited,
}: {
  helpers: ReadonlySet<string>
  definitions: readonly Nested[]
  code: string
  inherited: RegExp | undefined
}): (call: Call) => boolean {
  const defined = new Set(definitions.map(({ definition }) => definition.name))
  return ({ name, start }) => {
    if (HELPER.test(name) || helpers.has(name)) return true
    // What the class of a test inherits stands in another file.
    const isInherited = inherited?.test(code.slice(Math.max(0, start - 9), start))
    return isInherited === true && !defined.has(name)
  }
}
