import type { AST } from '@eslint-community/regexpp'
import { type Automaton, automatonOf } from './automaton.ts'

/** Each doubles the ways through a pattern: 65,536 are still tried in no time. */
const MAX_OPTIONAL_COPIES = 16
const MAX_POSITIONS = 200

/**
 * Whether a backtracking engine can take exponential time to refuse a text: some loop can read the
 * same characters in two ways (exponential degree of ambiguity; Weber and Seidl 1991). Repeats with
 * a variable bound count as loops, so that `([A-Z]{1,8}){1,8}` is refused too.
 */
// MM-CONFIG-0005
export function isExponential(pattern: AST.Pattern): boolean {
  const automaton = automatonOf(pattern)
  const { accepts, optionalCopies } = automaton
  if (accepts.length > MAX_POSITIONS || optionalCopies > MAX_OPTIONAL_COPIES) return true
  return accepts.some((_, position) => {
    const loop = loopOf(automaton, position)
    return loop.size > 0 && (hasDoubledStep(automaton, loop) || hasFork(automaton, position, loop))
  })
}

/** The positions that lie on a way from a position back to itself. */
function loopOf({ follow }: Automaton, position: number): Set<number> {
  const next = (from: number) => [...(follow[from] as Map<number, number>).keys()]
  const before = (to: number) => follow.flatMap((ways, from) => (ways.has(to) ? [from] : []))
  const behind = reached(next(position), next)
  const ahead = reached(before(position), before)
  return new Set([...behind].filter((one) => ahead.has(one)))
}

/** A step inside a loop that can be taken in two ways, as in `(a+)+`. */
function hasDoubledStep({ follow }: Automaton, loop: ReadonlySet<number>): boolean {
  return [...loop].some((from) =>
    [...(follow[from] as Map<number, number>)].some(([to, ways]) => ways > 1 && loop.has(to)),
  )
}

/** Two different ways through a loop that read the same characters, as in `(a|a)*`. */
function hasFork(automaton: Automaton, position: number, loop: ReadonlySet<number>): boolean {
  const { accepts, follow } = automaton
  const size = accepts.length
  const stepsIn = (from: number) =>
    [...(follow[from] as Map<number, number>).keys()].filter((to) => loop.has(to))
  // A pair of positions is one number: both have read the same characters.
  const next = (pair: number) =>
    stepsIn(Math.floor(pair / size)).flatMap((a) =>
      stepsIn(pair % size)
        .filter((b) => overlap(accepts[a] as Set<string>, accepts[b] as Set<string>))
        .map((b) => a * size + b),
    )
  const start = position * size + position
  const forks = next(start).filter((pair) => Math.floor(pair / size) !== pair % size)
  return reached(forks, next).has(start)
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const character of a) if (b.has(character)) return true
  return false
}

function reached(from: readonly number[], next: (node: number) => number[]): Set<number> {
  const seen = new Set(from)
  for (const node of seen) for (const one of next(node)) seen.add(one)
  return seen
}
