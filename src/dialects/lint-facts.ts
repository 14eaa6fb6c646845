import type { IdLikeWord, LintFacts, ListedId } from '../model/lint-facts.ts'
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
  const listed: ListedId[] = []
  const words: IdLikeWord[] = []
  const linked = new Set<string>()
  for (const reading of readings) {
    for (const { path } of pathsIn(reading.block.node, spec.path)) {
      if (/\.(?:md|markdown)$/i.test(path)) linked.add(path)
    }
    if (examples.has(reading.block)) continue
    for (const one of listedIds(reading, places)) listed.push(one)
    for (const one of idLikeWords(reading, places)) words.push(one)
  }
  return {
    listed,
    words,
    lines: lines ? proseLines(spec.tree, spec.source) : [],
    examples: [...examples].map((block) => places.ofNode(block.node)),
    linked: [...linked].sort(compare),
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
