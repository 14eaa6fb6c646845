import type { Assertions } from '../model/code.ts'
import type { Span } from '../model/document.ts'
import type { AssertionSyntax, Language } from '../model/language.ts'
import { comparesText, fieldsIn, isStatus } from './asserted-fields.ts'
import type { Ground } from './ground.ts'
import type { Nested } from './nesting.ts'
import { sweep } from './sweep.ts'

/** A function whose name says so asserts, wherever it stands. */
const HELPER =
  /check|expect|assert|verif|should|ensure|refute|valid|compar|require|snapshot|^_*(?:run|do|perform|exec)\w*test|^_*tests?[A-Z_]/i
/** More than that nobody reads, and counting goes on without them. */
const MAX_FIELDS = 10
const MAX_READ = 200
/** An assertion of more code is cut. */
const MAX_SUBJECT = 2_000

/** Places of a file's code that may let a test fail; offsets by place. */
interface Places {
  /** Assertions, with the code that each reads; none where that stands elsewhere. */
  asserting: { start: number; subject?: Span }[]
  /** Those of them that read more than a status. */
  strong: number[]
  /** What may fail a test without saying of what, and calls of what may assert. */
  maybe: number[]
  /** Something asserts behind or before every test: `afterEach`. */
  around: boolean
}

/**
 * Tells what the tests of a file assert, as far as its own code shows it. A function whose name
 * suggests that it asserts, and one of the file that does, counts as what may fail.
 */
// MM-EVID-0061
export function assertionsIn(ground: Ground): (test: Nested) => Assertions | undefined {
  const syntax = ground.language?.assertions
  if (!syntax || !ground.definitions.some(isTest)) return () => undefined
  const patterns = patternsOf(ground.language as Language, syntax)
  const places = placesIn(ground, patterns)
  return (test) => {
    const { start, end } = test
    if (patterns.body && !patterns.body.test(ground.lexed.code.slice(start, end))) return undefined
    const from = beginning(places.asserting, start)
    const to = beginning(places.asserting, end)
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
  { strong, maybe, around }: Places,
  { start, end }: Span,
  count: number,
): Assertions['weak'] {
  const isIn = (offsets: readonly number[]) => {
    const at = offsets[beginningOf(offsets, start)]
    return at !== undefined && at < end
  }
  if (around || isIn(maybe)) return undefined
  if (count === 0) return 'nothing'
  return isIn(strong) ? undefined : 'status'
}

function fieldsOf({ source, lexed }: Ground, asserting: Places['asserting']): string[] {
  const fields = new Set<string>()
  for (const { subject } of asserting) {
    if (!subject) continue
    for (const { name } of fieldsIn(source, lexed.code, subject)) {
      if (fields.size < MAX_FIELDS) fields.add(name)
    }
  }
  return [...fields]
}

function placesIn(ground: Ground, patterns: Patterns): Places {
  const { source, lexed, definitions } = ground
  const { code } = lexed
  const compares = matchesOf(patterns.compares, code)
  const fails = outside(compares, matchesOf(patterns.fails, code))
  const asserting: Places['asserting'] = [
    ...compares.map(({ start, end }) => ({ start, subject: subjectAt(code, end) })),
    ...fails.map(({ start }) => ({ start })),
  ].sort((a, b) => a.start - b.start)
  // An assertion is no call of what may assert as well.
  const mayFail = outside(compares, matchesOf(patterns.mayFail, code)).map(({ start }) => start)
  const calls = outside(compares, callsIn(code, patterns.calls, definitions))
  const helpers = helpersIn(definitions, [...asserting.map((one) => one.start), ...mayFail], calls)
  const defined = new Set(definitions.map(({ definition }) => definition.name))
  const mayAssert = ({ name, start }: Call) => {
    if (HELPER.test(name) || helpers.has(name)) return true
    // What the class of a test inherits stands in another file.
    return patterns.inherited?.test(code.slice(Math.max(0, start - 9), start)) && !defined.has(name)
  }
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

/** A call that is no definition itself. */
interface Call {
  name: string
  start: number
}

function callsIn(code: string, regex: RegExp, definitions: readonly Nested[]): Call[] {
  const defined = new Set(definitions.map(({ definition }) => definition.nameAt?.start))
  return Array.from(code.matchAll(regex), ({ 0: name, index: start }) => ({ name, start })).filter(
    ({ name, start }) => !defined.has(start) && !KEYWORD.test(name),
  )
}

const KEYWORD =
  /^(?:if|for|while|switch|catch|return|synchronized|using|lock|foreach|fixed|when|guard|elif|not|and|or|in|super|fun|func|function|fn|def)$/

/** The functions of a file in which something may fail, or that call one that may. */
function helpersIn(
  definitions: readonly Nested[],
  places: readonly number[],
  calls: readonly Call[],
): Set<string> {
  const functions = definitions.filter(({ definition }) => definition.kind === 'function')
  const helpers = new Set<string>()
  let offsets = [...places].sort((a, b) => a - b)
  for (let round = 0; round < ROUNDS; round++) {
    const before = helpers.size
    for (const { definition, start, end } of functions) {
      const at = offsets[beginningOf(offsets, start)]
      if (at !== undefined && at < end) helpers.add(definition.name)
    }
    if (helpers.size === before) break
    offsets = calls.filter(({ name }) => helpers.has(name)).map((one) => one.start)
  }
  return helpers
}

/** Helpers call helpers, but hardly deeper. */
const ROUNDS = 4

const AFTER = /^(?:tear_?down|after)/i

/** Whether something asserts outside tests and functions, or in what runs behind each test. */
function assertsAround(
  definitions: readonly Nested[],
  asserting: Places['asserting'],
  helpers: ReadonlySet<string>,
): boolean {
  if ([...helpers].some((name) => AFTER.test(name))) return true
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

interface Patterns {
  compares: RegExp
  fails: RegExp | undefined
  mayFail: RegExp | undefined
  body: RegExp | undefined
  inherited: RegExp | undefined
  calls: RegExp
}

const known = new WeakMap<Language, Patterns>()

function patternsOf(language: Language, syntax: AssertionSyntax): Patterns {
  const made = known.get(language)
  if (made) return made
  const ready = (source: string | undefined) =>
    source === undefined ? undefined : new RegExp(source, 'gmu')
  const patterns: Patterns = {
    compares: ready(syntax.compares) as RegExp,
    fails: ready(syntax.fails),
    mayFail: ready(syntax.mayFail),
    body: syntax.body === undefined ? undefined : new RegExp(syntax.body, 'u'),
    inherited: syntax.inherited === undefined ? undefined : new RegExp(syntax.inherited, 'u'),
    calls: syntax.bareCalls ? WORD : CALL,
  }
  known.set(language, patterns)
  return patterns
}

const WORD = /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu
const CALL =
  /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*(?=!?\s*(?:(?:::)?<[^<>()\n]{0,80}>\s*)?\()/gu

function matchesOf(regex: RegExp | undefined, code: string): Span[] {
  if (!regex) return []
  return Array.from(code.matchAll(regex), ({ 0: whole, index }) => {
    const start = index + (whole.length - whole.trimStart().length)
    return { start, end: index + whole.length }
  })
}

/** Those that begin in none of some spans; both by place. */
function outside<T extends { start: number }>(spans: readonly Span[], all: readonly T[]): T[] {
  const within = sweep(spans)
  return all.filter((one) => !within(one.start))
}

function beginning(places: readonly { start: number }[], offset: number): number {
  return search(places.length, (index) => (places[index] as { start: number }).start < offset)
}

function beginningOf(offsets: readonly number[], offset: number): number {
  return search(offsets.length, (index) => (offsets[index] as number) < offset)
}

/** The first index for which it does not hold. */
function search(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
