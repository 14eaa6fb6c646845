import type { Point, Position } from './position.ts'

/** Characters of a text that follow each other on one line of the source. */
export interface Stretch {
  /** Offset of the first in the text. */
  at: number
  length: number
  /** Where the first stands in the source. */
  start: Point
}

/** A sentence of normative text, with or without a key word. */
export interface ProseSentence {
  /** Code, link targets, struck text and the IDs that open it are NUL characters. */
  text: string
  stretches: Stretch[]
  position: Position
  /** The block that it stands in. */
  block: Position
  /** Where the blocks begin that claim it with an ID, the nearest first; the trace decides. */
  within: number[]
}

/** A number that stands for an ID: a further member of a list, or the end of a range. */
export interface ListedId {
  /** `ORCH-2002` for the second of `ORCH-2001/2002`. */
  id: string
  /** Another reading: `ORCH-3058` where `ORCH-3001..58` could as well mean `ORCH-58`. */
  other?: string
  role: 'member' | 'end'
  /** The ID that the list or range begins with. */
  head: string
  position: Position
  /** True where the default pattern found the head. */
  guessed: boolean
}

/** A word of the text that ends in a number and that no pattern matches. */
export interface IdLikeWord {
  /** As it is written; two words where a blank stands for the hyphen. */
  text: string
  position: Position
}

/** A line of prose: no table, code, heading, HTML or front matter. */
export interface ProseLine {
  /** Where it begins. */
  start: Point
  /** In code points, a full-width character as one. */
  width: number
  /** The same without the targets of its links, images, bare addresses and HTML. */
  bare: number
}

/** What the rules of spec-lint ask of one spec beside what it declares. */
export interface LintFacts {
  prose: ProseSentence[]
  listed: ListedId[]
  words: IdLikeWord[]
  lines: ProseLine[]
  /** Blocks that are examples: an ID there may be made up. */
  examples: Position[]
  /** The Markdown files that it links to, from the root, each once. */
  linked: string[]
}
