import type { AST } from '@eslint-community/regexpp'

/** More copies of a fixed repeat are read as a loop, which can only refuse more. */
const MAX_COPIES = 16

/** The positions of a part of a pattern, as in Glushkov's construction. */
interface Part {
  nullable: boolean
  first: number[]
  last: number[]
}

interface Automaton {
  /** For each position, which of the sampled characters it accepts. */
  accepts: Set<string>[]
  /** For each position, its followers and in how many ways each follows. */
  follow: Map<number, number>[]
}

/**
 * Whether a backtracking engine can take exponential time to refuse a text: some loop can read the
 * same characters in two ways (exponential degree of ambiguity; Weber and Seidl 1991). Repeats with
 * a variable bound count as loops, so that `([A-Z]{1,8}){1,8}` is refused too.
 */
// MM-CONFIG-0005
export function isExponential(pattern: AST.Pattern): boolean {
  const automaton: Automaton = { accepts: [], follow: [] }
  addAlternatives(automaton, pattern.alternatives, samples(pattern))
  return hasDoubledLoop(automaton) || hasForkedLoop(automaton)
}

/** Characters that tell the sets of a pattern apart: ASCII, what the pattern names, some others. */
function samples(pattern: AST.Pattern): string[] {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  return [...new Set([...ascii, ...pattern.raw, 'é', 'ß', 'Я', '中', '٣', '‐', '‑', '😀'])]
}

function addAlternatives(to: Automaton, alternatives: AST.Alternative[], chars: string[]): Part {
  const parts = alternatives.map((one) => addSequence(to, one.elements, chars))
  return {
    nullable: parts.some((part) => part.nullable),
    first: parts.flatMap((part) => part.first),
    last: parts.flatMap((part) => part.last),
  }
}

function addSequence(to: Automaton, elements: readonly AST.Element[], chars: string[]): Part {
  return elements.reduce<Part>(
    (before, element) => join(to, before, addElement(to, element, chars)),
    { nullable: true, first: [], last: [] },
  )
}

function join(to: Automaton, a: Part, b: Part): Part {
  connect(to, a.last, b.first)
  return {
    nullable: a.nullable && b.nullable,
    first: a.nullable ? [...a.first, ...b.first] : a.first,
    last: b.nullable ? [...a.last, ...b.last] : b.last,
  }
}

function addElement(to: Automaton, element: AST.Element, chars: string[]): Part {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return addAlternatives(to, element.alternatives, chars)
    case 'Quantifier':
      return addQuantifier(to, element, chars)
    case 'Assertion':
    case 'Backreference':
      return { nullable: true, first: [], last: [] }
    default:
      return addCharacter(to, element.raw, chars)
  }
}

function addCharacter(to: Automaton, raw: string, chars: string[]): Part {
  const set = new RegExp(`^(?:${raw})$`, 'u')
  const position = to.accepts.push(new Set(chars.filter((char) => set.test(char)))) - 1
  to.follow.push(new Map())
  return { nullable: false, first: [position], last: [position] }
}

function addQuantifier(
  to: Automaton,
  { element, min, max }: AST.Quantifier,
  chars: string[],
): Part {
  if (max === 0) return { nullable: true, first: [], last: [] }
  if (min === max && max <= MAX_COPIES) {
    return addSequence(to, Array<AST.Element>(max).fill(element), chars)
  }
  const part = addElement(to, element, chars)
  if (max > 1) connect(to, part.last, part.first)
  return { ...part, nullable: part.nullable || min === 0 }
}

function connect(to: Automaton, from: readonly number[], into: readonly number[]): void {
  for (const a of from) {
    const ways = to.follow[a] as Map<number, number>
    for (const b of into) ways.set(b, (ways.get(b) ?? 0) + 1)
  }
}

/** A step inside a loop that can be taken in two ways, as in `(a+)+`. */
function hasDoubledLoop({ follow }: Automaton): boolean {
  return follow.some((ways, from) =>
    [...ways].some(([to, count]) => count > 1 && reaches(String(to), String(from), next)),
  )
  function next(position: string): string[] {
    return [...(follow[Number(position)] as Map<number, number>).keys()].map(String)
  }
}

/** Two different ways through a loop that read the same characters, as in `(a|a)*`. */
function hasForkedLoop({ accepts, follow }: Automaton): boolean {
  return follow.some((_, position) => {
    const pair = `${position},${position}`
    return next(pair).some((fork) => isFork(fork) && reaches(fork, pair, next))
  })
  function next(pair: string): string[] {
    const [p, q] = pair.split(',').map(Number) as [number, number]
    const found: string[] = []
    for (const a of (follow[p] as Map<number, number>).keys()) {
      for (const b of (follow[q] as Map<number, number>).keys()) {
        if (overlap(accepts[a] as Set<string>, accepts[b] as Set<string>)) found.push(`${a},${b}`)
      }
    }
    return found
  }
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((character) => b.has(character))
}

function isFork(pair: string): boolean {
  const [p, q] = pair.split(',')
  return p !== q
}

function reaches(from: string, goal: string, next: (node: string) => string[]): boolean {
  const seen = new Set([from])
  for (const node of seen) {
    if (node === goal) return true
    for (const one of next(node)) seen.add(one)
  }
  return false
}
