import type { Assertions, ReferenceDoubt, ReferenceKind, ReferencePlace } from './code.ts'
import type { Diagnostic, Problem } from './diagnostic.ts'
import type { ResultState, Verdict } from './evidence.ts'
import type { EvidenceTrace } from './evidence-trace.ts'
import type { SkipReason } from './facts.ts'
import type { GateOutcome } from './gates-trace.ts'
import type { Level, LevelGroup } from './level.ts'
import type { ParserName } from './parser.ts'
import type { AttributionCounts, AttributionState, NotRead } from './reference.ts'
import type { Outcome } from './result.ts'
import type { ReviewState } from './review.ts'
import type { Waiver } from './waiver.ts'

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
  /** Of a place that verifies: what became of its test; left out where no report is to be read. */
  result?: SiteResult
  /** Its test failed at first and then passed. */
  flaky?: true
  /** The reports that have its test. */
  reports?: string[]
  /** What its test asserts, where the code shows it. */
  asserts?: Assertions
}

/** What became of the test at a place that verifies. */
export type SiteResult =
  | Outcome
  /** It passed, but is younger than every report that says so. */
  | 'stale'
  /** No report has it. */
  | 'unmatched'
  /** No report was read. */
  | 'not-run'

/** For which gate a person answers for an item, and until when. */
export type ItemWaiver = Omit<Waiver, 'key' | 'start'>

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
  /** What its tests came to; left out where none verifies it, or no report is to be read. */
  result?: ResultState
  /** Left out where nothing implements or verifies it. */
  review?: ReviewState
  /** All of it in one word; left out for an item without ID, and where no code was read. */
  verdict?: Verdict
  /** They change no verdict. */
  waivers: ItemWaiver[]
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

/** What a gate came to. */
export type GateResult = Omit<GateOutcome, 'start' | 'written'>

/** Items against code and tests, as `spec-xref --format json` prints it and the library returns it. */
export interface CrossReferences {
  schema: 1
  command: 'spec-xref'
  /** What parsed the Markdown files. */
  parser: ParserName
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
  totals: ItemTotals
  /** How many items have each verdict, the worst first; only those that occur. */
  verdicts: Partial<Record<Verdict, number>>
  results: ResultSummary
  /** How many items have no ID, so that nothing can name them. */
  withoutId: number
  references: ReferenceCounts
  notRead: NotRead[]
  /** ID-like words that are no references, by family. */
  idLike: Record<string, number>
  /** What the gates of the config came to, by level group and gate. */
  gates: 'none set' | GateResult[]
  diagnostics: Diagnostic[]
  /** How many further findings `--max-findings` leaves out. */
  more: number
  /** Reasons why the run is not complete; empty for a whole one. */
  problems: Problem[]
}

/** How many items of a level group are named, verified, reviewed and waived. */
export interface ItemCounts extends AttributionCounts {
  /** Left out where no report is to be read. */
  verified?: number
  reviewed: number
  /** Those for which somebody answers to a gate; they may be anything else. */
  waived: number
}

export type ItemTotals = Record<LevelGroup | 'all', ItemCounts>

/** A result that no test has, or several. */
export interface UnplacedResult {
  report: string
  /** As the report writes it. */
  file?: string
  /** Class, suites and name, as the report writes them. */
  name: string
  outcome: Outcome
}

/** The reports of test runs that a run read, and what of them belongs to no test. */
export interface ResultSummary {
  state: EvidenceTrace['results']
  /** Whether anything says of an item that it is verified, or not. */
  verified: 'checked' | 'not checked'
  /** By path. */
  reports: { path: string; format: string; timestamp?: string; age: 'known' | 'unknown' }[]
  /** Globs that match none. */
  absent: string[]
  /** Reports without a test. */
  empty: string[]
  /** Reports of which no result belongs to a test. */
  idle: string[]
  unmatched: { count: number; results: UnplacedResult[] }
  ambiguous: {
    count: number
    results: (UnplacedResult & { candidates: { path: string; name: string }[] })[]
  }
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
