import type { Entry, PlacedText } from './placed-text.ts'
import type { Position } from './position.ts'

/** An ID of a decision where it stands. */
export interface DecisionId {
  id: string
  /** The Markdown file that is named right beside it, as it is written. */
  file?: string
  position: Position
}

/** An entry of a decision log: a heading with its labelled items. */
export interface Decision {
  /** Left out where the heading begins with none. */
  id?: DecisionId
  /** Further IDs behind the first: `RULES-DL-1 / D-70`. */
  aliases: DecisionId[]
  title: string
  /** Its first word, as written, and what follows: `superseded` and `by D-012`. */
  status?: { word: string; tail: string; text: PlacedText }
  /** The entries with a label. */
  fields: Entry[]
  /** What it says that it supersedes. */
  supersedes: DecisionId[]
  /** By what it says that it is superseded, in its status or a field of its own. */
  supersededBy: DecisionId[]
  heading: Position
  position: Position
}

/** A decision log. */
export interface DecisionLog {
  /** By place; headings without an ID and without a status are left out. */
  decisions: Decision[]
  /** What it says in front of its first decision. */
  texts: PlacedText[]
  /** It says that there are none. */
  none: boolean
}
