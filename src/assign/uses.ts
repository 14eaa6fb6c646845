import { groupBy } from '../model/group.ts'

/** A number of a family that stands somewhere. */
export interface Use {
  family: string
  number: number
  /** False for another spelling, as in `fn oc_core_1001_rejects`, or a part of a longer word. */
  exact: boolean
  /** The spec that it stands in, or what a key names in front of its ID; left out for code. */
  of?: string
}

/** Finds the uses of families in texts. */
export interface UseFinder {
  /** @param of the spec that the text is; left out for any other file */
  inText(text: string, of?: string): Use[]
  /** In a key of an item: `OC-CORE-1001`, `specs/login.md#FR-001`. */
  inKey(key: string): Use[]
}

/** A larger number is a date or a hash, and no ID comes near it. */
const MAX_NUMBER = 999_999_999
const HYPHENS = /[\u2010\u2011]/g

/** Finds words of the families, in any case and with `_` for `-` and `.`; linear in the text. */
// MM-ASSIGN-0003 MM-ASSIGN-0004
export function useFinder(families: readonly string[]): UseFinder {
  const known = new Map(families.map((family) => [spelling(family), family]))
  const words = [...families].sort((a, b) => b.length - a.length).map(pattern)
  const find = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(\\d+)`, 'giu')
  const inText: UseFinder['inText'] = (text, of) => {
    if (families.length === 0) return []
    return [...text.matchAll(find)].flatMap((match): Use[] => {
      const [word, prefix, digits] = match as unknown as [string, string, string]
      const written = prefix.replace(HYPHENS, '-').replace(/\s+/g, ' ')
      const isExact = families.includes(written)
      const family = isExact ? written : (known.get(spelling(prefix)) as string)
      const number = Number(digits)
      if (number > MAX_NUMBER) return []
      const isWord =
        !/[_\-\u2010\u2011]/.test(text[match.index - 1] ?? '') &&
        !/[\p{L}_]/u.test(text[match.index + word.length] ?? '')
      return [{ family, number, exact: isExact && isWord, ...(of === undefined ? {} : { of }) }]
    })
  }
  const inKey: UseFinder['inKey'] = (key) => {
    const at = key.lastIndexOf('#')
    return at === -1 ? inText(key) : inText(key.slice(at + 1), key.slice(0, at))
  }
  return { inText, inKey }
}

function pattern(family: string): string {
  return [...family]
    .map((one) => {
      if (one === '-' || one === '_') return '[-_\\u2010\\u2011]'
      if (one === '.') return '[._]'
      if (one === ' ') return '\\s+'
      return one.replace(/[\\^$*+?()[\]{}|/]/, '\\$&')
    })
    .join('')
}

/** What the spellings of a family have in common. */
function spelling(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[-.\u2010\u2011]/g, '_')
    .toLowerCase()
}

/** Where an ID has to be unique. */
export interface Series {
  family: string
  /** Left out for the whole repository. */
  within?: string
  /** Whether a use's `of` lies in it. */
  holds(of: string): boolean
}

/**
 * The numbers of each series in turn: behind the largest that is in use, so that a gap, which somebody
 * may remember, is never filled.
 *
 * Where IDs are unique in a smaller scope, the other scopes have numbers of their own; what code names
 * without saying whose it is, is passed over.
 */
// MM-ASSIGN-0003 MM-ASSIGN-0004
export function numberer(uses: readonly Use[]): (series: Series) => number {
  const byFamily = groupBy(uses, (use) => use.family)
  const states = new Map<string, { last: number; taken: Set<number> }>()
  return (series) => {
    const name = `${series.family} ${series.within ?? ''}`
    const state = states.get(name) ?? stateOf(byFamily.get(series.family) ?? [], series)
    states.set(name, state)
    do state.last++
    while (state.taken.has(state.last))
    return state.last
  }
}

function stateOf(uses: readonly Use[], { within, holds }: Series) {
  const state = { last: 0, taken: new Set<number>() }
  for (const { number, exact, of } of uses) {
    const isOwn = within === undefined || (of !== undefined && holds(of))
    if (!isOwn && of !== undefined) continue
    if (isOwn && exact) state.last = Math.max(state.last, number)
    else state.taken.add(number)
  }
  return state
}
