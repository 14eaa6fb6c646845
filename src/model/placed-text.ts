import type { Position } from './position.ts'

/** Inline code, or a link, and where it stands with its marks. */
export interface PlacedCode {
  text: string
  position: Position
}

/** A link, or inline code that is a relative path to a Markdown file. */
export interface PlacedLink {
  /** What a reader sees of it. */
  text: string
  url: string
  position: Position
}

/** A stretch of text as a reader sees it: marks left out, white space made single. */
export interface PlacedText {
  text: string
  /** The same, each character of inline code a NUL character: what is said outside code. */
  prose: string
  /** The inline code in it, that in links included. */
  code: PlacedCode[]
  links: PlacedLink[]
  /** It says that there is nothing: `None`, `N/A`, `None (why)`. */
  none: boolean
  /** Without marks at its ends; a place of no width where it is empty. */
  position: Position
}

/** What stands in front of a value: `**Purpose:**`, `Internal:`. */
export interface Label {
  /** As it is written, without its colon. */
  text: string
  /** Its name in the vocabulary; left out for a word that is not there. */
  name?: string
  position: Position
}

/** An item of a list, or a paragraph with a label and the list that follows it. */
export interface Entry {
  label?: Label
  /** Its own text behind the label; what its further paragraphs say is left out. */
  value: PlacedText
  /** The items nested in it. */
  items: Entry[]
  tables: PlacedTable[]
  position: Position
}

/** A cell of a table. */
export type Cell = PlacedText

/** The head of a column. */
export interface Column {
  text: string
  /** Its name in the vocabulary; left out for a column of the author's own. */
  name?: string
  position: Position
}

/** A row of a table under its header. */
export interface Row {
  /** As many as the source has: fewer than the header where the author left some out. */
  cells: Cell[]
  position: Position
}

/** A table with its header. */
export interface PlacedTable {
  header: Column[]
  rows: Row[]
  position: Position
}
