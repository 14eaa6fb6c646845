import { countFamilies, findIdLike, type IdFinder } from '../ids/index.ts'
import { languageOf, lex, mayHoldTests } from '../languages/index.ts'
import type { CodeFacts, Lexed } from '../model/code.ts'
import type { Language } from '../model/language.ts'
import { lineStarts, toPosition } from '../parse/lines.ts'
import { codeSuppressions, SUPPRESSION } from './code-suppressions.ts'
import { testsIn } from './found-tests.ts'
import { groundOf } from './ground.ts'
import { occurrencesIn } from './occurrences.ts'
import { type Referred, referencesOf } from './references.ts'
import { sweep } from './sweep.ts'
import { syntaxMatches } from './syntax-matches.ts'
import type { CodeOptions, CodeSource } from './types.ts'

/**
 * All that a file says that is no spec, from its text, its path and the options alone. Never
 * throws.
 */
// MM-REF-0001 MM-REF-0025
export function readCode(source: CodeSource, options: CodeOptions): CodeFacts {
  const { path, text, isTest } = source
  const language = languageOf(path, text, options.languages)
  const isSuppressing = text.includes(SUPPRESSION)
  const isCode = language !== undefined && !language.prose
  const isAsked = isCode && options.tests === true && (language.tests ?? []).length > 0
  const isProgram = isCode && (language.definitions ?? language.tests ?? []).length > 0
  const file = { path, ...(language ? { language: language.name } : {}), isProgram, isTest }
  const hopes = hopesOf(text, options)
  const isHit = hopes.ids || hopes.others || (isCode && joinsNumbers(text))
  if (!isHit && !isSuppressing && !isAsked) return { ...file, ...nothing(), idLike: idLike(text) }
  // Only tests have names that are read as IDs.
  const mayTest = isCode && mayHoldTests(text, language, isTest)
  const mayRefer = hopes.others || (isHit && hopes.suspect)
  if (!mayTest && !mayRefer && !isSuppressing) {
    // What never ends is told wherever tests are asked for.
    const open = isCode && options.tests ? openIn(lex(text, language), text, language) : {}
    return { ...file, ...nothing(), idLike: idLike(text), ...open }
  }
  // What is no code is taken apart only for its comments that suppress.
  const ground = groundOf(text, isCode || isSuppressing ? language : undefined, {
    isTest,
    holdsTests: mayTest,
  })
  const occurrences = isHit ? occurrencesIn(ground, options) : []
  const kind = { ...(language ? { language } : {}), isTest }
  const referred = referencesOf(ground, occurrences, kind)
  return {
    ...file,
    references: referred.map(({ reference }) => reference),
    tests: isCode && options.tests ? testsIn(ground, referred) : [],
    idLike: idLike(text, referred),
    ...(isSuppressing ? codeSuppressions(ground) : { suppressions: [], badSuppressions: [] }),
    ...openIn(ground.lexed, text, language),
  }
}

function nothing() {
  return { references: [], tests: [], suppressions: [], badSuppressions: [] }
}

/** What may refer to items in a text, before it is taken apart. */
interface Hopes {
  /** An ID stands in it, or could once it is taken apart. */
  suspect: boolean
  ids: boolean
  /** Something is written by a syntax, or as a slug. */
  others: boolean
}

function hopesOf(text: string, { find, suspects, syntaxes, slugs }: CodeOptions): Hopes {
  const suspect = suspects(text)
  return {
    suspect,
    ids: suspect && (find(text).length > 0 || hidesIds(text, find)),
    others:
      (slugs === true && text.includes('#')) ||
      syntaxMatches(text, syntaxes, find).taken.length > 0,
  }
}

/** The mark of a comment can hide an ID: `--OC-1`. */
function hidesIds(text: string, find: IdFinder): boolean {
  return text.includes('--') && find(text.replace(/--+/g, blanks)).length > 0
}

/** Whether an underscore joins a number to a word, as in `oc_core_1001`. */
function joinsNumbers(text: string): boolean {
  return text.includes('_') && /[\p{L}\p{N}]_+\d/u.test(text)
}

function blanks(text: string): string {
  return ' '.repeat(text.length)
}

/** The words that look like IDs and are no references, by family. */
// MM-REF-0022
function idLike(text: string, referred: readonly Referred[] = []): Record<string, number> {
  if (!/[A-Z0-9]-\d/.test(text)) return {}
  const referenceAt = sweep(
    referred.map(({ reference: { position } }) => ({
      start: position.start.offset,
      end: position.end.offset,
    })),
  )
  return countFamilies(findIdLike(text).filter(({ start }) => !referenceAt(start)))
}

function openIn({ open }: Lexed, text: string, language: Language | undefined) {
  if (!open || !language || language.prose) return {}
  const position = toPosition(lineStarts(text), open.start, text.length)
  return { open: { kind: open.kind, position } }
}
