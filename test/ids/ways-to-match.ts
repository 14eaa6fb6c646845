import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** How many ways lead from an offset to each offset behind it. */
type Ways = ReadonlyMap<number, number>

interface Match {
  text: string
  /** What is known of an element at an offset. */
  known: Map<AST.Element, Ways[]>
}

/**
 * In how many ways a backtracking engine can match a text from its beginning to its end: by counting
 * them, with nothing of what the check itself does.
 */
export function waysToMatch(source: string, text: string): number {
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true })
  return alternatives(tree.alternatives, { text, known: new Map() }, 0).get(text.length) ?? 0
}

/** Twice the text has many more than twice the ways, for some text of these characters. */
export function growsExponentially(source: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const [some, more] = [12, 24].map((times) => waysToMatch(source, `X${word.repeat(times)}!`))
    return (some as number) > 0 && (more as number) / (some as number) > 500
  })
}

function alternatives(all: readonly AST.Alternative[], match: Match, at: number): Ways {
  return sum(all.map(({ elements }) => sequence(elements, match, at)))
}

function sequence(elements: readonly AST.Element[], match: Match, at: number): Ways {
  let ways: Ways = new Map([[at, 1]])
  for (const one of elements) ways = behind(ways, (from) => element(one, match, from))
  return ways
}

function element(one: AST.Element, match: Match, at: number): Ways {
  const known = match.known.get(one) ?? []
  match.known.set(one, known)
  known[at] ??= waysOf(one, match, at)
  return known[at]
}

function waysOf(one: AST.Element, match: Match, at: number): Ways {
  if (one.type === 'Group') return alternatives(one.alternatives, match, at)
  if (one.type !== 'Quantifier') return character(one, match, at)
  const found: Ways[] = []
  let ways: Ways = new Map([[at, 1]])
  for (let times = 0; times <= one.max && ways.size > 0; times++) {
    if (times >= one.min) found.push(ways)
    ways = behind(ways, (from) => {
      const next = new Map(element(one.element, match, from))
      // An engine leaves a loop whose turn reads nothing.
      if (times >= one.min) next.delete(from)
      return next
    })
  }
  return sum(found)
}

function character({ raw }: AST.Element, { text }: Match, at: number): Ways {
  const char = text[at]
  const isRead = char !== undefined && new RegExp(`^${raw}$`, 'u').test(char)
  return new Map(isRead ? [[at + 1, 1]] : [])
}

function behind(ways: Ways, next: (from: number) => Ways): Ways {
  return sum(
    [...ways].map(([from, count]) => {
      return new Map([...next(from)].map(([to, more]) => [to, count * more]))
    }),
  )
}

function sum(all: readonly Ways[]): Ways {
  const total = new Map<number, number>()
  for (const [to, count] of all.flatMap((ways) => [...ways])) {
    total.set(to, (total.get(to) ?? 0) + count)
  }
  return total
}
