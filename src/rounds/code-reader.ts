import { dialects } from '../dialects/index.ts'
import { type IdRule, idFinder, idSuspecter, ruleOf } from '../ids/index.ts'
import { languageOf } from '../languages/index.ts'
import type { CodeFacts } from '../model/code.ts'
import type { CodeSource, CodeSyntax, Config } from '../model/config.ts'
import { groupBy } from '../model/group.ts'
import { compileSyntax, readCode, syntaxes } from '../syntaxes/index.ts'
import { patternsOf } from './patterns-of.ts'

/** Reads files of code by one config. */
export interface CodeReader {
  /** Whether the language of a file is known: by its name, else by the first line of its text. */
  isCode(path: string, text: string): boolean
  facts(file: { path: string; text: string; isTest: boolean }): CodeFacts
}

/** @param tests whether tests that name nothing are wanted as well */
export function codeReader(
  config: Config,
  { languages, syntaxes: used }: CodeSource,
  tests: boolean,
): CodeReader {
  const rules = rulesOf(config)
  const options = {
    find: idFinder(rules),
    suspects: idSuspecter(rules),
    languages,
    syntaxes: syntaxesOf(config, used),
    slugs: config.specs.some((one) => one.dialects.includes('openspec')),
    tests,
  }
  return {
    isCode: (path, text) => languageOf(path, text, languages) !== undefined,
    facts: (file) => readCode(file, options),
  }
}

/** For the IDs of all specs; those that a marker alone makes IDs are words everywhere else. */
// MM-CODE-0005
function rulesOf(config: Config): IdRule[] {
  const marking = new Set(dialects.filter((one) => !one.claim).map((one) => one.name))
  const entries = config.specs.filter((one) => !one.dialects.every((name) => marking.has(name)))
  const patterns = groupBy(entries.flatMap(patternsOf), (one) => one.pattern)
  return [...patterns.values()].flatMap(([one]) => (one ? [ruleOf(one)] : []))
}

/** Those of the config, and those that its dialects bring along: they have the dialect's name. */
// MM-REF-0017
function syntaxesOf({ specs }: Config, used: readonly CodeSyntax[]) {
  const names = new Set(specs.flatMap((one) => one.dialects))
  for (const one of used) if (one.pattern === undefined) names.add(one.name)
  const known = syntaxes.filter((one) => names.has(one.name))
  const own = used.flatMap(({ pattern, ...one }) =>
    pattern === undefined ? [] : { ...one, pattern },
  )
  return [...own, ...known].map(compileSyntax)
}
