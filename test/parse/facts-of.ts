import { dialects, readSpec } from '../../src/dialects/index.ts'
import { placesIn } from '../../src/dialects/place.ts'
import { proseOf } from '../../src/dialects/prose.ts'
import { DEFAULT_PATTERN, idFinder, ruleOf } from '../../src/ids/index.ts'
import type { ParserChoice } from '../../src/model/parser.ts'
import { headingsOf, INFORMATIVE_HEADINGS, parse, readSections } from '../../src/parse/index.ts'
import { outlineOf } from '../../src/parse/outline.ts'

const find = idFinder([ruleOf({ pattern: DEFAULT_PATTERN, scope: 'repository', builtIn: true })])
const NAMES = [
  ['bracketed', 'leading', 'heading', 'trailing-parenthesis', 'contract', 'sentence'],
  ['marker', 'openfasttrace', 'openfeature', 'openspec', 'spec-kit', 'sentence'],
]

/** All that is read from a Markdown file: by every dialect, for links, for sections, for packages. */
export function factsOf(text: string, parser: ParserChoice) {
  const specs = NAMES.map((names, index) =>
    readSpec(text, 'specs/a.md', {
      dialects: dialects.filter((one) => one.always || names.includes(one.name)),
      find,
      findInClauses: find,
      findId: index === 0 ? undefined : find,
      lowercase: index === 1,
      informative: INFORMATIVE_HEADINGS,
      parser,
    }),
  )
  return {
    specs,
    sections: readSections(text, parser),
    headings: headingsOf(text, parser),
    sentences: allSentences(text, parser),
  }
}

/** Every sentence and where its characters stand, also those that belong to no item. */
function allSentences(text: string, parser: ParserChoice) {
  const owner = { claimOf: () => undefined, claimed: new Map(), ranged: true }
  return proseOf(outlineOf(parse(text, parser)).blocks, { ...owner, places: placesIn(text) })
}

/** A tree as text, without what a node leaves out or says is nothing, its fields in one order. */
export function plainTree(tree: unknown): string {
  return JSON.stringify(tree, (_, value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
