import type { Position } from './position.ts'

/** `<!--SECTION:NAME-->` or `<!--/SECTION:NAME-->`; a name is `[A-Z][A-Z0-9_]*`. */
export interface SectionMarker {
  name: string
  kind: 'open' | 'close'
  /** The comment with its marks. */
  position: Position
  /** It belongs to a list item, as one that a formatter has indented does. */
  inList: boolean
  /** Offset at which the line below begins; the length of the text where there is none. */
  below: number
}

/** A comment that is meant as a marker and is none. */
export interface NearMiss {
  /** As written, its first line. */
  text: string
  position: Position
  /** The marker that was probably meant; `<!--SECTION:NAME-->` where its name cannot be told. */
  expected: string
}

/** What one Markdown file says of its sections: plain JSON, each list in the order of the text. */
export interface SectionMarkers {
  markers: SectionMarker[]
  nearMisses: NearMiss[]
  /**
   * The first comment that nothing ends, or that only the end of a marker within it does: what stands
   * in it is no Markdown. It reaches from its mark to where it ends for the parser.
   */
  unterminated?: Position
  /** Code blocks that hold markers and a line that looks like a heading of the second level. */
  inCode: Position[]
}

/** What stands between two markers of one name. */
export interface MarkedSection {
  name: string
  open: SectionMarker
  close: SectionMarker
  /** Offset at which the first line below the line of `open` begins. */
  start: number
  /** Offset at which the line of `close` begins; `start` where no line stands between. */
  end: number
}

/** What is wrong with a marker. */
export interface SectionFault {
  /**
   * - unclosed: an open marker without a close one; unopened: the other way round
   * - reversed: the close marker stands above the open one
   * - duplicate: another open marker of a name that has one
   * - nested: it opens inside another section and closes there
   * - interleaved: it opens inside another section and closes behind it
   */
  kind: 'unclosed' | 'unopened' | 'duplicate' | 'interleaved' | 'nested' | 'reversed'
  name: string
  /** Of the open marker; of the close one where it is unopened or reversed. */
  position: Position
  /** The section that a nested or interleaved one opens in; the first marker of a duplicate. */
  other?: { name: string; position: Position }
}

/** Sections by the place of their open markers, and faults by theirs. */
export interface PairedMarkers {
  sections: MarkedSection[]
  faults: SectionFault[]
}
