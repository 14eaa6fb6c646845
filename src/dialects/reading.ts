import type { IdMatch } from '../ids/index.ts'
import type { Range } from '../parse/keywords.ts'
import type { Block } from '../parse/outline.ts'

/** An ID in the text of a block. */
export interface Token extends IdMatch {
  /** Index of the flat text of the block that holds it: the cell of a row, else 0. */
  flat: number
  /** It stands in a code span. */
  code: boolean
  /** It stands in a code span that holds nothing else. */
  exact: boolean
  link: boolean
  /** It stands in an autolink, whose text is a target. */
  target: boolean
  struck: boolean
}

/** What a dialect reads: a block, the IDs in it, and whether it has a key word. */
export interface Reading {
  block: Block
  /** Where the text of its first flat text begins: behind white space, and the label of a clause. */
  start: number
  /** In the order of the text. */
  tokens: readonly Token[]
  /** The ID that begins at an offset of a flat text. */
  tokenAt(flat: number, start: number): Token | undefined
  /** Looks through all of the block, or only the cells but one. */
  hasKeyword(exceptFlat?: number): boolean
}

/** "This block declares these IDs." */
export interface Claim {
  tokens: Token[]
  /** The flat text that holds them. */
  flat: number
  /** What of that text is not the statement: the IDs and what goes with them. */
  cut: Range
  /** Where a label of clauses in front of it ends. */
  label?: number
  /** Whether the IDs lead the block or end it. */
  at: 'start' | 'end'
}
