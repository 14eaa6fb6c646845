import type { LintFacts } from '../model/lint-facts.ts'
import { compare } from '../model/order.ts'
import type { SpecWishes } from '../model/spec-wishes.ts'
import { exampleBlocks } from '../parse/informative.ts'
import type { Block } from '../parse/outline.ts'
import { pathsIn } from '../parse/paths.ts'
import { proseLines } from '../parse/prose-lines.ts'
import { idLikeWords } from './id-like-words.ts'
import { listedIds } from './listed-ids.ts'
import type { Ownership } from './prose.ts'
import type { Reading } from './reading.ts'
import type { SpecText } from './types.ts'

/** What the rules of spec-lint ask of a spec beside its sentences, from the same tree as all else. */
// MM-FILE-0001
export function lintFactsOf(
  spec: Pick<SpecText, 'tree' | 'source' | 'path' | 'outline'>,
  readings: readonly Reading[],
  informative: ReadonlySet<Block>,
  { places }: Pick<Ownership, 'places'>,
  { lines }: Pick<SpecWishes, 'lines'>,
): Omit<LintFacts, 'prose'> {
  const examples = exampleBlocks(spec.outline, informative)
  const read = readings.filter((reading) => !examples.has(reading.block))
  const paths = readings.flatMap(({ block }) => pathsIn(block.node, spec.path))
  const linked = paths.map((one) => one.path).filter((path) => /\.(?:md|markdown)$/i.test(path))
  return {
    listed: read.flatMap((reading) => listedIds(reading, places)),
    words: read.flatMap((reading) => idLikeWords(reading, places)),
    lines: lines ? proseLines(spec.tree, spec.source) : [],
    examples: [...examples].map((block) => places.ofNode(block.node)),
    linked: [...new Set(linked)].sort(compare),
  }
}

/** The same where nobody asks. */
export const NO_LINT_FACTS: Omit<LintFacts, 'prose'> = {
  listed: [],
  words: [],
  lines: [],
  examples: [],
  linked: [],
}
