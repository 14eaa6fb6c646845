import type { Span } from '../model/document.ts'
import { comparesText, fieldsIn, isStatus } from './asserted-fields.ts'
import { callsIn, helpersIn, isHelper } from './assertion-helpers.ts'
import type { AssertionPatterns } from './assertion-patterns.ts'
import type { Ground } from './ground.ts'
import type { Nested } from './nesting.ts'
import { sweep } from './sweep.ts'

/** An assertion of more code is cut. */
const MAX_SUBJECT = 2_000
/** Named, and not called: an alias of an assertion, or one that is handed on. */
const NAMED = /[\p{L}\p{N}_$]{0,60}[aA]ssert[\p{L}\p{N}_$]{0,60}/gu
const AFTER = /^(?:tear_?down|after)/i

/** Places of a file's code that may let a test fail; offsets by place. */
export interface AssertionPlaces {
  /** Assertions, with the code that each reads; none where that stands elsewhere. */
  asserting: { start: number; subject?: Span }[]
  /** Those of them that read more than a status. */
  strong: number[]
  /** What may fail a test without saying of what, and calls of what may assert. */
  maybe: number[]
  /** Something asserts behind or before every test: `afterEach`. */
  around: boolean
}

/** Finds what lets the tests of a file fail. */
// MM-EVID-0061 MM-EVID-0062
export function assertionPlaces(ground: Ground, patterns: AssertionPatterns): AssertionPlaces {
  const { source, lexed, definitions } = ground
  const { code } = lexed
  const compares = matchesOf(patterns.compares, code)
  const fails = outside(compares, matchesOf(patterns.fails, code))
  const asserting: AssertionPlaces['asserting'] = [
    ...compares.map(({ start, end }) => ({ start, subject: subjectAt(code, end) })),
    ...fails.map(({ start }) => ({ start })),
  ].sort((a, b) => a.start - b.start)
  // An assertion is no call of what may assert as well.
  const mayFail = [
    ...outside(compares, matchesOf(patterns.mayFail, code)),
    ...outside(compares, matchesOf(NAMED, code)),
    ...matchesOf(patterns.quoted, source),
  ].map(({ start }) => start)
  const calls = outside(compares, callsIn(code, patterns.calls, definitions))
  const places = [...asserting.map((one) => one.start), ...mayFail]
  const helpers = helpersIn(definitions, places, calls)
  const mayAssert = isHelper({ helpers, definitions, code, inherited: patterns.inherited })
  const strong = asserting.filter(
    ({ subject }) =>
      !subject || !isStatus(fieldsIn(source, code, subject)) || comparesText(code, subject),
  )
  return {
    asserting,
    strong: strong.map((one) => one.start),
    maybe: [...mayFail, ...calls.filter(mayAssert).map((one) => one.start)].sort((a, b) => a - b),
    around: assertsAround(definitions, asserting, helpers),
  }
}

/** Whether something asserts outside tests and functions, or in what runs behind each test. */
function assertsAround(
  definitions: readonly Nested[],
  asserting: AssertionPlaces['asserting'],
  helpers: ReadonlySet<string>,
): boolean {
  const functions = definitions.filter(({ definition: { kind } }) => kind === 'function')
  const isAfter = ({ definition: { name } }: Nested) => AFTER.test(name) && helpers.has(name)
  if (functions.some(isAfter)) return true
  let end = 0
  let next = 0
  const bodies = definitions.filter(
    ({ definition: { kind } }) => kind === 'test' || kind === 'function',
  )
  return asserting.some(({ start }) => {
    while (next < bodies.length && (bodies[next] as Nested).start <= start) {
      end = Math.max(end, (bodies[next] as Nested).end)
      next++
    }
    return start >= end
  })
}

/** The code in the bracket that a match ends with, else to the end of its statement. */
function subjectAt(code: string, end: number): Span {
  const opens = '([{'.includes(code[end - 1] as string)
  const limit = Math.min(code.length, end + MAX_SUBJECT)
  let depth = opens ? 1 : 0
  for (let at = end; at < limit; at++) {
    const one = code[at] as string
    if ('([{'.includes(one)) depth++
    else if (')]}'.includes(one)) depth--
    else if (!opens && depth === 0 && (one === '\n' || one === ';')) return { start: end, end: at }
    if (depth < (opens ? 1 : 0)) return { start: end, end: at }
  }
  return { start: end, end: limit }
}

function matchesOf(regex: RegExp | undefined, text: string): Span[] {
  if (!regex) return []
  return Array.from(text.matchAll(regex), ({ 0: whole, index }) => {
    const start = index + (whole.length - whole.trimStart().length)
    return { start, end: index + whole.length }
  })
}

/** Those that begin in none of some spans; both by place. */
function outside<T extends { start: number }>(spans: readonly Span[], all: readonly T[]): T[] {
  const within = sweep(spans)
  return all.filter((one) => !within(one.start))
}
