import type { IdFinder } from '../ids/index.ts'
import type { Span } from '../model/document.ts'
import { toPoint } from '../parse/lines.ts'
import { bareIds, type Extent } from './bare-ids.ts'
import { suppressionComments } from './code-suppressions.ts'
import { type Ground, sitesOf } from './ground.ts'
import { slugs } from './slugs.ts'
import { inOrder, sweep } from './sweep.ts'
import { syntaxMatches } from './syntax-matches.ts'
import type { CodeOptions, Occurrence } from './types.ts'
import { underscoredIds } from './underscored.ts'

/** Every ID of a file, by place; one at a place. */
// MM-REF-0001
export function occurrencesIn(ground: Ground, options: CodeOptions): Occurrence[] {
  const { text, source, lexed } = ground
  const { occurrences, taken } = syntaxMatches(source, options.syntaxes, options.find)
  const suppressing = suppressionComments(text, lexed)
  const silent = inOrder([...taken, ...suppressing])
  const found = [
    ...outside(occurrences, suppressing),
    ...outside(bareIds(text, options.find, extentsIn(ground)), silent),
    ...outside(names(ground, options.find), silent),
    ...(options.slugs ? outside(slugs(text), silent) : []),
  ]
  // The sort is stable: of two at one place that of the surer way comes first.
  const places = new Set<number>()
  return found
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => !places.has(start) && places.add(start))
}

/** An ID within a match of a syntax is found there; a comment that suppresses refers to nothing. */
function outside(occurrences: readonly Occurrence[], silent: readonly Span[]): Occurrence[] {
  const silentAt = sweep(silent)
  return inOrder(occurrences).filter(({ start }) => !silentAt(start))
}

/** The IDs that underscores join in the names and tags of tests and suites. */
function names({ source, definitions }: Ground, find: IdFinder): Occurrence[] {
  return definitions.flatMap(({ definition: { kind, nameAt, tags } }) => {
    if (kind !== 'test' && kind !== 'suite') return []
    return [...(nameAt ? [nameAt] : []), ...tags].flatMap(({ start, end }) =>
      underscoredIds(source.slice(start, end), start, find),
    )
  })
}

/** How far lists reach: within a comment, a string or a line; code has none. */
function extentsIn(ground: Ground): (offset: number) => Extent | undefined {
  const siteOf = sitesOf(ground)
  const { text, starts } = ground
  return (offset) => {
    const { block, place } = siteOf(offset)
    if (!block) return undefined
    const next = starts[toPoint(starts, offset).line] ?? text.length + 1
    let lineEnd = next - 1
    while (lineEnd > offset && /[\r\n]/.test(text[lineEnd - 1] as string)) lineEnd--
    lineEnd = Math.min(lineEnd, block.end)
    return { lineEnd, end: place === 'comment' ? block.end : lineEnd }
  }
}
