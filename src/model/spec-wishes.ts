import type { Command } from './command.ts'

/** What a run asks of specs beyond what they declare and mention: facts that nobody asks for stay empty. */
export interface SpecWishes {
  /** What their sentences are, and whose. */
  sentences: boolean
  /** What the rules of spec-lint look at beside the sentences. */
  lint: boolean
  /** Their links, and what links to them can lead to. */
  links: boolean
}

/** Everything, as one who reads a spec by itself expects it. */
export const ALL_WISHES: SpecWishes = { sentences: true, lint: true, links: true }

/** What the rules and reports of some commands ask for. */
// MM-SPEED-0009
export function wishesOf(commands: readonly Command[]): SpecWishes {
  const lint = commands.includes('lint')
  const links = commands.includes('links')
  return { sentences: lint || commands.includes('xref'), lint, links }
}
