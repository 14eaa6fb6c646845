/**
 * A place in a file's text, as in unist: `line` and `column` from 1, `offset` from 0, in UTF-16
 * code units of the whole text, a byte-order mark included.
 */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A range in a file's text; `end` is the place behind the last character. */
export interface Position {
  start: Point
  end: Point
}
