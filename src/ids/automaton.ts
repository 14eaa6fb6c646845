import { type AST, visitRegExpAST } from '@eslint-community/regexpp'

/** More copies of a fixed repeat are read as a loop, which can only refuse more. */
const MAX_COPIES = 16

/** The positions of a part of a pattern, as in Glushkov's construction. */
interface Part {
  nullable: boolean
  first: number[]
  last: number[]
}

/** A pattern as positions and the steps between them. */
export interface Automaton {
  /** For each position, which of the sampled characters it accepts. */
  accepts: ReadonlySet<string>[]
  /** For each position, its followers and in how many ways each follows. */
  follow: Map<number, number>[]
  /** The most copies of a part that may be skipped: each doubles the ways through it. */
  optionalCopies: number
}

interface Build extends Automaton {
  samples: readonly string[]
  /** How many copies the repeats around make of what is being added. */
  copies: number
}

/** Reads a pattern; repeats with a variable bound become loops. */
export function automatonOf(pattern: AST.Pattern): Automaton {
  const build: Build = {
    accepts: [],
    follow: [],
    optionalCopies: 0,
    samples: samplesOf(pattern),
    copies: 1,
  }
  addAlternatives(build, pattern.alternatives)
  return build
}

/** Characters that tell the sets of a pattern apart: ASCII, what the pattern names, some others. */
function samplesOf(pattern: AST.Pattern): string[] {
  const codes = new Set(Array.from({ length: 128 }, (_, code) => code))
  for (const code of [0xe9, 0xdf, 0x42f, 0x4e2d, 0x663, 0x2010, 0x2011, 0x1f600]) codes.add(code)
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value }) => codes.add(value),
    onCharacterClassRangeEnter({ min, max }) {
      const middle = (min.value + max.value) >> 1
      for (const code of [min.value, middle, max.value]) codes.add(code)
    },
    onCharacterSetEnter({ kind }) {
      // A Unicode property may hold letters of any script.
      if (kind === 'property') for (let code = 128; code < 0x10000; code += 8) codes.add(code)
    },
  })
  return [...codes].map((code) => String.fromCodePoint(code))
}

function addAlternatives(build: Build, alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map((one) => addSequence(build, one.elements))
  return {
    nullable: parts.some((part) => part.nullable),
    first: parts.flatMap((part) => part.first),
    last: parts.flatMap((part) => part.last),
  }
}

function addSequence(build: Build, elements: readonly AST.Element[]): Part {
  return elements.reduce<Part>(
    (before, element) => join(build, before, addElement(build, element)),
    {
      nullable: true,
      first: [],
      last: [],
    },
  )
}

function join(build: Build, a: Part, b: Part): Part {
  connect(build, a.last, b.first)
  return {
    nullable: a.nullable && b.nullable,
    first: a.nullable ? [...a.first, ...b.first] : a.first,
    last: b.nullable ? [...a.last, ...b.last] : b.last,
  }
}

function addElement(build: Build, element: AST.Element): Part {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return addAlternatives(build, element.alternatives)
    case 'Quantifier':
      return addQuantifier(build, element)
    case 'Assertion':
    case 'Backreference':
      return { nullable: true, first: [], last: [] }
    default:
      return addCharacter(build, element.raw)
  }
}

function addCharacter(build: Build, raw: string): Part {
  const set = new RegExp(`^(?:${raw})$`, 'u')
  build.follow.push(new Map())
  const position = build.accepts.push(new Set(build.samples.filter((one) => set.test(one)))) - 1
  return { nullable: false, first: [position], last: [position] }
}

function addQuantifier(build: Build, { element, min, max }: AST.Quantifier): Part {
  if (max === 0) return { nullable: true, first: [], last: [] }
  const isFixed = min === max
  build.copies *= isFixed ? max : 1
  const unrolled = isFixed && max <= MAX_COPIES ? Array<AST.Element>(max).fill(element) : [element]
  const part = addSequence(build, unrolled)
  if (unrolled.length === 1 && max > 1) connect(build, part.last, part.first)
  if (part.nullable) build.optionalCopies = Math.max(build.optionalCopies, build.copies)
  build.copies /= isFixed ? max : 1
  return { ...part, nullable: part.nullable || min === 0 }
}

function connect(build: Build, from: readonly number[], into: readonly number[]): void {
  for (const a of from) {
    const ways = build.follow[a] as Map<number, number>
    for (const b of into) ways.set(b, (ways.get(b) ?? 0) + 1)
  }
}
