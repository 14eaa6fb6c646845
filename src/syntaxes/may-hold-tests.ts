import { heaviestOf, parsePattern, type Required, requiredIn } from '../ids/index.ts'
import type { Language, TestSyntax } from '../model/language.ts'

/** What a text must hold for a syntax to find a test in it. */
interface Needs {
  /** It finds tests in files of tests alone. */
  byName: boolean
  all: RegExp[]
}

const known = new WeakMap<Language, Needs[]>()

/** What is lighter stands in nearly every text, as a bracket does. */
const LEAST = 4

/**
 * Whether a text can hold a test or a suite, before it is taken apart: most files hold none, and
 * lack a word that every test of their language has.
 *
 * @param isTest the file is one of tests, so that a name alone makes a test
 */
export function mayHoldTests(text: string, language: Language, isTest: boolean): boolean {
  const needs = known.get(language) ?? needsOf(language)
  known.set(language, needs)
  return needs.some(({ byName, all }) => (isTest || !byName) && all.every((one) => one.test(text)))
}

function needsOf({ tests = [], ignoreCase }: Language): Needs[] {
  // What counts in a suite alone is none where there is no suite.
  return tests
    .filter(({ inSuite }) => !inSuite)
    .map((syntax) => ({
      byName: syntax.byName ?? false,
      all: requiredBy(syntax)
        .filter(({ weight }) => weight >= LEAST)
        .sort((a, b) => b.weight - a.weight)
        .map(({ source }) => new RegExp(source, ignoreCase ? 'iu' : 'u')),
    }))
}

function requiredBy({ pattern, behind, within, attribute, comment }: TestSyntax): Required[] {
  const whole = [pattern, behind, within].flatMap(required)
  const [one, other] = [required(attribute), required(comment)]
  if (attribute === undefined || comment === undefined) return [...whole, ...one, ...other]
  // One of the two will do.
  const [a, b] = [heaviestOf(one), heaviestOf(other)]
  if (!a || !b) return whole
  return [...whole, { source: `${a.source}|${b.source}`, weight: Math.min(a.weight, b.weight) }]
}

function required(source: string | undefined): Required[] {
  return source === undefined ? [] : requiredIn(parsePattern(source))
}
