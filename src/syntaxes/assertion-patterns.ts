import type { AssertionSyntax, Language } from '../model/language.ts'

/** The patterns by which the assertions of a language are found; see AssertionSyntax. */
export interface AssertionPatterns {
  compares: RegExp
  fails: RegExp | undefined
  mayFail: RegExp | undefined
  quoted: RegExp | undefined
  body: RegExp | undefined
  inherited: RegExp | undefined
  /** The name of what is called. */
  calls: RegExp
}

const WORD = /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*/gu
const CALL =
  /(?<![\p{L}\p{N}_$])[\p{L}_$][\p{L}\p{N}_$]*(?=!?\s*(?:(?:::)?<[^<>()\n]{0,80}>\s*)?\()/gu

const known = new WeakMap<AssertionSyntax, AssertionPatterns>()

/** Those of a language, compiled once; none where it tells nothing of assertions. */
export function assertionPatterns({ assertions }: Language): AssertionPatterns | undefined {
  if (!assertions) return undefined
  const made = known.get(assertions) ?? compile(assertions)
  known.set(assertions, made)
  return made
}

function compile(syntax: AssertionSyntax): AssertionPatterns {
  const all = (source?: string) => (source === undefined ? undefined : new RegExp(source, 'gmu'))
  const one = (source?: string) => (source === undefined ? undefined : new RegExp(source, 'u'))
  return {
    compares: new RegExp(syntax.compares, 'gmu'),
    fails: all(syntax.fails),
    mayFail: all(syntax.mayFail),
    quoted: all(syntax.quoted),
    body: one(syntax.body),
    inherited: one(syntax.inherited),
    calls: syntax.bareCalls ? WORD : CALL,
  }
}
