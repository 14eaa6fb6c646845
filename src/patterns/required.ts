import type { AST } from '@eslint-community/regexpp'

/** Characters that follow each other somewhere in every text that a pattern matches. */
export interface Required {
  /** The source of a regular expression, flag `u`. */
  source: string
  /** The more, the rarer in other texts: a character that is named weighs more than one of a class. */
  weight: number
}

type Written = (raw: string) => string

/**
 * What every text that a pattern matches holds: one that lacks any of it holds no match, and looking
 * for it costs a fraction of looking for a match. None of it is a blank, so that what a text lacks is
 * also lacking where parts of it are made blank.
 *
 * @param pattern what it looks at around its match counts as well
 * @param written what a character or a class is written as
 */
export function requiredIn(pattern: AST.Pattern, written: Written = (raw) => raw): Required[] {
  return ofAlternatives(pattern.alternatives, written)
}

/** The heaviest of some; nothing of none. */
export function heaviestOf(all: readonly Required[]): Required | undefined {
  return all.toSorted((a, b) => b.weight - a.weight)[0]
}

/** One of several alternatives is met: what each requires most, side by side. */
function ofAlternatives(alternatives: readonly AST.Alternative[], written: Written): Required[] {
  const each = alternatives.map(({ elements }) => ofSequence(elements, written))
  if (each.length === 1) return each[0] as Required[]
  const heaviest = each.flatMap((all) => heaviestOf(all) ?? [])
  if (heaviest.length < each.length) return []
  return [
    {
      source: `(?:${heaviest.map((one) => one.source).join('|')})`,
      weight: Math.min(...heaviest.map((one) => one.weight)),
    },
  ]
}

const BLANK = 32
const NOTHING: Required = { source: '', weight: 0 }

function ofSequence(elements: readonly AST.Element[], written: Written): Required[] {
  const found: Required[] = []
  let open = NOTHING
  for (const element of elements) {
    // What looks around takes no character: those beside it still follow each other.
    if (element.type === 'Assertion') {
      if ('alternatives' in element && !element.negate) {
        found.push(...ofAlternatives(element.alternatives, written))
      }
      continue
    }
    const single = singleOf(element, written)
    const isRepeated = element.type === 'Quantifier' && element.max > 1
    if (single) open = joined(open, single)
    if (single && !isRepeated) continue
    found.push(open, ...ofGroup(element, written))
    // The last of several goes on with what comes next.
    open = single ?? NOTHING
  }
  return [...found, open].filter((one) => one.weight > 0)
}

function joined(a: Required, b: Required): Required {
  return { source: a.source + b.source, weight: a.weight + b.weight }
}

/** What a group requires that is there at least once. */
function ofGroup(element: AST.Element, written: Written): Required[] {
  if (element.type === 'Quantifier') {
    return element.min > 0 ? ofGroup(element.element, written) : []
  }
  const isGroup = element.type === 'CapturingGroup' || isPlainGroup(element)
  return isGroup ? ofAlternatives(element.alternatives, written) : []
}

/** One without flags of its own: `(?i:…)` has other characters than it names. */
function isPlainGroup(element: AST.Element): element is AST.Group {
  return element.type === 'Group' && element.modifiers === null
}

/** A character or a class that is there at least once, and is no blank. */
function singleOf(element: AST.Element, written: Written): Required | undefined {
  if (element.type === 'Quantifier') {
    return element.min > 0 ? singleOf(element.element, written) : undefined
  }
  const { type, raw } = element
  if (type === 'Character') {
    return element.value === BLANK ? undefined : { source: written(raw), weight: 2 }
  }
  if (type !== 'CharacterClass' && type !== 'CharacterSet') return undefined
  return new RegExp(`^${raw}$`, 'u').test(' ') ? undefined : { source: written(raw), weight: 1 }
}
