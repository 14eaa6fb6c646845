/** A small source of a language, and where the IDs in it stand. */
export interface Sample {
  /** A path by which the language is known. */
  path: string
  text: string
  /**
   * By place in the text: `QU-1 comment Queue > admit`. The place is comment, string, title, tag,
   * name or code; behind it stand the names of the definitions that the ID stands in or at.
   */
  places: readonly string[]
}
