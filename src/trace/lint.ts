import type { Companion } from '../model/companion.ts'
import type { SpecFacts } from '../model/facts.ts'
import type { Item, Skipped } from '../model/item.ts'
import type { HyphenRemark, Trace } from '../model/trace.ts'
import { countingFamilies } from './families.ts'
import { proseIn, sentencesIn } from './sentences.ts'
import { refusalOf } from './sift.ts'

/** What the trace holds for the rules of spec-lint alone. */
type LintTrace = Pick<
  Trace,
  'sentences' | 'prose' | 'listed' | 'words' | 'lines' | 'examples' | 'linked' | 'conformant'
>

/** The facts that spec-lint asks for, of all specs. */
// MM-LINT-0012 MM-LINT-0017
export function lintTraceOf(
  facts: readonly SpecFacts[],
  items: readonly Item[],
  companions: readonly Companion[],
): LintTrace {
  const families = countingFamilies(facts)
  const inSpecs = <T>(of: (spec: SpecFacts) => readonly T[]) =>
    facts.flatMap((spec) => of(spec).map((one) => ({ path: spec.path, ...one })))
  const specs = facts.map((spec) => spec.document)
  const stating = [...specs, ...companions].filter((one) => one.conformance)
  return {
    sentences: sentencesIn(facts, items),
    prose: proseIn(facts, items),
    // A number counts as an ID only where the one that it follows does.
    listed: inSpecs(({ lint }) =>
      lint.listed.filter(({ head, guessed }) => !refusalOf({ id: head, guessed }, families)),
    ),
    words: inSpecs(({ lint }) => lint.words),
    lines: inSpecs(({ lint }) => lint.lines),
    examples: inSpecs(({ lint }) => lint.examples.map((position) => ({ position }))),
    linked: new Map(facts.map(({ path, lint }) => [path, lint.linked])),
    conformant: new Set(stating.map((one) => one.path)),
  }
}

/** The IDs written with U+2010 or U+2011, without the words that are none. */
// MM-LINT-0025
export function hyphensIn(
  facts: readonly SpecFacts[],
  skipped: readonly Skipped[],
): HyphenRemark[] {
  const passed = new Set(skipped.map(({ path, position }) => `${path}\n${position.start.offset}`))
  return facts.flatMap(({ path, candidates, occurrences, sections }) => {
    const headings = sections.map(({ position }) => position)
    const inText = new Set([
      ...candidates,
      ...occurrences.filter((one) => one.inside === undefined),
    ])
    return [...candidates, ...occurrences]
      .filter((found) => found.hyphens)
      .filter(({ position: { start } }) => !passed.has(`${path}\n${start.offset}`))
      .sort((a, b) => a.position.start.offset - b.position.start.offset)
      .map((found) => {
        const { id, position } = found
        const at = position.start.offset
        // A heading's anchor leaves these hyphens out: links to it would break.
        const isHeading = headings.some(({ start, end }) => start.offset <= at && at < end.offset)
        return { id, path, position, fixable: inText.has(found) && !isHeading }
      })
  })
}
