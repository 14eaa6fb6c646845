import type { Definition, Lexed } from '../model/code.ts'
import type { Language } from '../model/language.ts'
import { type Attributes, attributesOf } from './attributes.ts'
import { type Extent, extentOf } from './bodies.ts'
import { addCasesOfTables } from './cases.ts'
import { headOf } from './head.ts'
import { type Marks, marksOf } from './marks.ts'
import { type Match, matchesOf } from './matches.ts'
import { nameOfMatch } from './names.ts'
import { type Source, sourceOf, trimmedEnd } from './source.ts'
import { type Labels, labelsOf } from './titles.ts'

/** A definition in the making. */
interface Made {
  definition: Definition
  /** The code of its head, which says what its members may be. */
  headCode: string
}

/** So much of a head is looked at where a member asks what it stands in. */
const HEAD_LENGTH = 1000

/**
 * The functions, types, tests and suites of a text: by place, outer before inner. They nest; none
 * overlaps another.
 *
 * @param inTests the file is one of tests, so that a name alone makes a test
 * @param holdsTests false where somebody knows that it has none: nobody looks for their tags then
 */
// MM-LANG-0006
export function outline(
  text: string,
  lexed: Lexed,
  language: Language,
  inTests = true,
  holdsTests = true,
): Definition[] {
  if (!language.tests && !language.definitions) return []
  const source = sourceOf(text, lexed, language)
  const attributes = attributesOf(source)
  const found = { source, attributes, marks: marksOf(source, holdsTests), inTests }
  const matches = matchesOf(source, attributes)
  const next = nextStart(matches)
  const around: Made[] = []
  const definitions = matches.flatMap((alternatives) => {
    const [{ start } = { start: 0 }] = alternatives
    while (around.length > 0 && (around.at(-1) as Made).definition.end <= start) around.pop()
    const made = firstThatFits(found, alternatives, around.at(-1), next)
    if (!made) return []
    if (made.definition.kind === 'test' || made.definition.kind === 'suite') nameSuites(around)
    around.push(made)
    return made.definition
  })
  leaveHeads(definitions, text)
  addCasesOfTables(definitions, found.marks)
  for (const one of definitions) if (!isTest(one)) one.titles = one.tags = []
  return definitions
}

/** What stands directly above a definition is no part of the one before it. */
function leaveHeads(definitions: readonly Definition[], text: string): void {
  const open: Definition[] = []
  for (const definition of definitions) {
    while (open.length > 0 && (open.at(-1) as Definition).end <= definition.start) {
      const before = open.pop() as Definition
      if (before.end > definition.head) {
        before.end = trimmedEnd(text, definition.head, before.start)
      }
    }
    open.push(definition)
  }
}

function isTest({ kind }: Definition): boolean {
  return kind === 'test' || kind === 'suite'
}

/** A type that holds tests is a suite, and so is one that holds that. */
function nameSuites(around: readonly Made[]): void {
  for (let index = around.length - 1; index >= 0; index--) {
    const { definition } = around[index] as Made
    if (definition.kind !== 'type') return
    definition.kind = 'suite'
  }
}

/** Where the next match begins, at an offset or behind it. */
function nextStart(matches: readonly Match[][]): (offset: number) => number {
  const starts = matches.map(([first]) => (first as Match).start)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return starts[low] ?? Number.POSITIVE_INFINITY
  }
}

interface Found {
  source: Source
  inTests: boolean
  attributes: Attributes
  marks: Marks
}

function firstThatFits(
  found: Found,
  alternatives: readonly Match[],
  around: Made | undefined,
  next: (offset: number) => number,
): Made | undefined {
  for (const match of alternatives) {
    if (match.pattern.byName && !found.inTests) continue
    const head = headOf(found.source, found.attributes, match.start)
    if (!fits(found.source, match, head, around)) continue
    const extent = extentOf(found.source, match, next)
    if (!extent) continue
    const end = Math.min(extent.end, around?.definition.end ?? extent.end)
    const headEnd = Math.min(extent.headEnd, end)
    return make(found, match, head, { headEnd, end })
  }
  return undefined
}

/** Whether what stands above and around a match is what its syntax asks for. */
// MM-LANG-0012
function fits(source: Source, match: Match, head: number, around: Made | undefined): boolean {
  const { attribute, comment, within, inSuite } = match.pattern
  if (inSuite && around?.definition.kind !== 'suite') return false
  if (within && !within.test(around?.headCode ?? '')) return false
  if (!attribute && !comment) return true
  if (attribute?.test(source.code.slice(head, match.name?.start ?? match.end))) return true
  return comment?.test(source.text.slice(head, match.start)) ?? false
}

const UNLABELLED: Labels = { title: [], titles: [], tags: [] }

// MM-LANG-0013
function make(found: Found, match: Match, head: number, extent: Extent): Made {
  const { source, marks } = found
  const { pattern, start, name } = match
  // No function is ever a suite, whose labels alone count.
  const { title, titles, tags } =
    pattern.kind === 'function' ? UNLABELLED : labelsOf(source, marks, match, head, extent)
  return {
    definition: {
      kind: pattern.kind,
      start,
      end: extent.end,
      name: nameOfMatch(source, match, title),
      ...(name && { nameAt: name }),
      head,
      titles,
      tags,
      ...(pattern.todo && { todo: true as const }),
      ...(pattern.failing && { failing: true as const }),
    },
    headCode: source.code.slice(start, Math.min(extent.headEnd, start + HEAD_LENGTH)),
  }
}
