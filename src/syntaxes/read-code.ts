import { countFamilies, findIdLike } from '../ids/index.ts'
import { languageOf } from '../languages/index.ts'
import type { CodeFacts } from '../model/code.ts'
import type { Language } from '../model/language.ts'
import { toPosition } from '../parse/lines.ts'
import { codeSuppressions, SUPPRESSION } from './code-suppressions.ts'
import { testsIn } from './found-tests.ts'
import { type Ground, groundOf } from './ground.ts'
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
  const isHit = hasReferences(text, options, isCode)
  const isProgram = isCode && (language.definitions ?? language.tests ?? []).length > 0
  const file = { path, ...(language ? { language: language.name } : {}), isProgram, isTest }
  if (!isHit && !isSuppressing && !isAsked) return { ...file, ...nothing(), idLike: idLike(text) }
  // What is no code is taken apart only for its comments that suppress.
  const ground = groundOf(text, isCode || isSuppressing ? language : undefined, isTest)
  const occurrences = isHit ? occurrencesIn(ground, options) : []
  const kind = { ...(language ? { language } : {}), isTest }
  const referred = referencesOf(ground, occurrences, kind)
  return {
    ...file,
    references: referred.map(({ reference }) => reference),
    tests: isCode ? testsIn(ground, referred) : [],
    idLike: idLike(text, referred),
    ...(isSuppressing ? codeSuppressions(ground) : { suppressions: [], badSuppressions: [] }),
    ...openIn(ground, language),
  }
}

function nothing() {
  return { references: [], tests: [], suppressions: [], badSuppressions: [] }
}

/** Whether anything in a text can be a reference, before it is taken apart. */
function hasReferences(text: string, { find, syntaxes, slugs }: CodeOptions, isCode: boolean) {
  if (find(text).length > 0) return true
  // The mark of a comment can hide an ID: `--OC-1`.
  if (text.includes('--') && find(text.replace(/--+/g, blanks)).length > 0) return true
  if (isCode && /[\p{L}\p{N}]_+\d/u.test(text)) return true
  if (slugs && text.includes('#')) return true
  return syntaxMatches(text, syntaxes, find).taken.length > 0
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

function openIn({ lexed, starts, source }: Ground, language: Language | undefined) {
  if (!lexed.open || !language || language.prose) return {}
  const { kind, start } = lexed.open
  return { open: { kind, position: toPosition(starts, start, source.length) } }
}
