import type { Position } from './position.ts'
import type { BadSuppression, Suppression } from './suppression.ts'

/** How a link is written. A definition stands for all references to it. */
export type LinkKind = 'link' | 'image' | 'definition' | 'html' | 'code' | 'see'

/** A range of a text: offsets from 0 in UTF-16 code units, `end` behind the last. */
export interface Span {
  start: number
  end: number
}

/** A link as it stands in a Markdown file. */
export interface FoundLink {
  kind: LinkKind
  /** As Markdown or HTML reads it: escapes and references resolved, nothing percent-decoded. */
  url: string
  /** All of it. */
  position: Position
  /** Where the URL stands; left out where the source writes it otherwise. */
  span?: Span
}

/** A name that a link can lead to within a file, without `user-content-`. */
export interface Anchor {
  name: string
  kind: 'heading' | 'html' | 'footnote'
}

/** `[label]: url` or `[^label]: text`. */
export interface Definition {
  kind: 'link' | 'footnote'
  /** As CommonMark 0.31 section 4.7 compares labels. */
  label: string
  position: Position
  /** Some reference of the file means it. */
  used: boolean
  /** One before it has the same label: this one counts for nothing. */
  repeats?: Position
}

/** `[text][label]` that stands in the text because nothing defines the label. */
export interface UndefinedReference {
  label: string
  position: Position
}

/** What one Markdown file says, spec or not: plain JSON, from its bytes and path alone. */
export interface DocumentFacts {
  path: string
  links: FoundLink[]
  anchors: Anchor[]
  definitions: Definition[]
  undefinedReferences: UndefinedReference[]
  /** How many lines it has, as an editor numbers them. */
  lines: number
  /** It names RFC 2119, RFC 8174 or BCP 14. */
  conformance: boolean
  /** By place. */
  suppressions: Suppression[]
  badSuppressions: BadSuppression[]
}
