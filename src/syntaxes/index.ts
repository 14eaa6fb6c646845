import type { IdFinder } from '../ids/index.ts'
import { languageOf } from '../languages/index.ts'
import type { CodeFacts } from '../model/code.ts'
import type { Language } from '../model/language.ts'

export interface CodeOptions {
  find: IdFinder
  languages: readonly Language[]
  tests: boolean
}

// Until the grammar lands: an ID behind // implements, in a file of tests it verifies.
export function readCode(
  { path, text, isTest }: { path: string; text: string; isTest: boolean },
  { find, languages }: CodeOptions,
): CodeFacts {
  const language = languageOf(path, text, languages)
  const lines = text.split('\n')
  let offset = 0
  const references = lines.flatMap((line, index) => {
    const start = offset
    offset += line.length + 1
    return find(line).map((one): CodeFacts['references'][number] => {
      const inComment = language !== undefined && line.lastIndexOf('//', one.start) !== -1
      const point = (at: number) => ({ line: index + 1, column: at + 1, offset: start + at })
      return {
        id: one.id,
        ...(one.revision !== undefined && { revision: one.revision }),
        place: language ? (inComment ? 'comment' : 'code') : 'text',
        kind: inComment ? (isTest ? 'verifies' : 'implements') : 'cites',
        by: 'place',
        guessed: one.builtIn,
        position: { start: point(one.start), end: point(one.end) },
      }
    })
  })
  return {
    path,
    ...(language && { language: language.name }),
    isProgram: language !== undefined,
    isTest,
    references,
    tests: [],
    idLike: {},
    suppressions: [],
    badSuppressions: [],
  }
}
