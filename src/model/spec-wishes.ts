import type { Command } from './command.ts'

/** What a run asks of specs beyond what they declare and mention: facts that nobody asks for stay empty. */
export interface SpecWishes {
  /** What their sentences are, and whose. */
  sentences: boolean
  /** What the rules of spec-lint look at beside the sentences. */
  lint: boolean
  /** The lines of their prose, which are many. */
  lines: boolean
  /** Their links, and what links to them can lead to. */
  links: boolean
}

/** Everything, as one who reads a spec by itself expects it. */
export const ALL_WISHES: SpecWishes = {
  sentences: true,
  lint: true,
  lines: true,
  links: true,
}

/** Nothing of it, as one who asks only what a spec declares. */
export const NO_WISHES: SpecWishes = { sentences: false, lint: false, lines: false, links: false }

/**
 * What the rules and reports of some commands ask for.
 *
 * @param asks whether a rule of spec-lint that is on looks at lines, and at anchors
 */
// MM-SPEED-0009
export function wishesOf(
  commands: readonly Command[],
  asks: { lines: boolean; anchors: boolean },
): SpecWishes {
  const lint = commands.includes('lint')
  return {
    sentences: lint || commands.includes('xref'),
    lint,
    lines: lint && asks.lines,
    links: commands.includes('links') || (lint && asks.anchors),
  }
}
