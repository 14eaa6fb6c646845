import type { ReferenceDoubt, ReferenceKind, ReferencePlace } from './code.ts'
import type { Diagnostic, Problem } from './diagnostic.ts'
import type { SkipReason } from './facts.ts'
import type { Level } from './level.ts'
import type { AttributionState, AttributionTotals, NotRead } from './reference.ts'

/** A point of a file; line and column from 1, in UTF-16 units. */
export interface Site {
  path: string
  line: number
  column: number
}

/** A place where code, a test or a text names an item. */
export interface ReferenceSite extends Site {
  /** The enclosing function, method, type or test; left out outside any. */
  symbol?: string
  /** The names of the suites and the test that it stands in or at, the outermost first. */
  test?: string[]
  place: ReferencePlace
  /** What decided what it says: its verb, where it stands, or the path of its file alone. */
  by: 'verb' | 'place' | 'path'
  verb?: string
  /** As it is written, where it is part of a list or a range. */
  written?: string
  revision?: string
  /** Of an exception or a todo. */
  reason?: string
  /** Why it only cites, or cannot be sure. */
  doubt?: ReferenceDoubt
}

/** A place that names an item which cannot be told. */
export interface StraySite extends ReferenceSite {
  kind: ReferenceKind
}

/** A requirement that mentions another, or is mentioned; or a place in a spec that is part of none. */
export interface MentionSite extends Site {
  /** Left out for text that belongs to no item. */
  key?: string
}

/** An item, and everything that names it. */
export interface CrossReferencedItem extends Site {
  key: string
  id?: string
  kind: string
  /** Left out where it has no key word. */
  level?: Level
  package: string
  /** Anchor of its section; empty before the first. */
  anchor: string
  statement: string
  attribution: AttributionState
  implements: ReferenceSite[]
  verifies: ReferenceSite[]
  cites: ReferenceSite[]
  exceptions: ReferenceSite[]
  todos: ReferenceSite[]
  /** What it mentions, by place. */
  mentions: MentionSite[]
  /** What mentions it, by path and place. */
  mentionedBy: MentionSite[]
  /** Its further declarations: where there is one, no reference covers it. */
  alsoDeclared?: Site[]
}

/** A place in a spec that never declares, and why. */
export interface SkippedSite extends Site {
  reason: SkipReason
}

/** An ID that code names and no spec declares. */
export interface DanglingId {
  /** With what stands before it where that is written: `login/spec#FR-1`. */
  id: string
  nearest?: string
  /** By path and place. */
  places: StraySite[]
  /** Where specs have it in a place that never declares. */
  skipped?: SkippedSite[]
}

/** An ID that code names and that several items answer to. */
export interface AmbiguousId {
  id: string
  /** Keys, in the one order. */
  candidates: string[]
  /** By path and place. */
  places: StraySite[]
}

/** A test that names no item. */
export interface NamelessTest extends Site {
  /** With those of the suites around it: `queue > is full > rejects`. */
  name: string
}

/** Items against code and tests, as `spec-xref --format json` prints it and the library returns it. */
export interface CrossReferences {
  schema: 1
  command: 'spec-xref'
  /** False where the config says that there is no code: then no item has an attribution. */
  scanned: boolean
  /** How many files were read beside the specs. */
  files: number
  /** Each key once, by spec and place of its first declaration. */
  items: CrossReferencedItem[]
  /** By ID. */
  dangling: DanglingId[]
  /** By ID. */
  ambiguous: AmbiguousId[]
  unreferenced: { files: string[]; tests: NamelessTest[] }
  /** By level group, of items that have an ID; an item counts as implemented and as tested where it is both. */
  totals: AttributionTotals
  /** How many items have no ID, so that nothing can name them. */
  withoutId: number
  references: ReferenceCounts
  notRead: NotRead[]
  /** ID-like words that are no references, by family. */
  idLike: Record<string, number>
  /** Which coverage the config demands. */
  gates: 'none set'
  diagnostics: Diagnostic[]
  /** How many further findings `--max-findings` leaves out. */
  more: number
  /** Reasons why the run is not complete; empty for a whole one. */
  problems: Problem[]
}

/** How many references there are, each item of a list or range being one. */
export interface ReferenceCounts {
  implements: number
  verifies: number
  cites: number
  exceptions: number
  todos: number
  dangling: number
  ambiguous: number
  /** Where a comment says that IDs are made up. */
  ignored: number
  /** How many of those that implement or verify do so by the path of their file alone. */
  byPath: number
  /** How many lists and ranges were written shorter than what they stand for. */
  expanded: number
}
