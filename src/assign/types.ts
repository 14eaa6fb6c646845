import type { IdFinder } from '../ids/index.ts'
import type { Form } from '../model/facts.ts'
import type { Level } from '../model/level.ts'
import type { Point, Position } from '../model/position.ts'

/** The forms in which an ID can be written into a block, by the dialects that read them. */
export const FORMS = {
  bracketed: ['bracketed'],
  leading: ['leading', 'spec-kit'],
  'trailing-parenthesis': ['trailing-parenthesis'],
} as const satisfies Record<string, readonly string[]>

export type FormName = keyof typeof FORMS

/** What the config says of a spec, as far as an ID in it is concerned. */
export interface SpecEntry {
  /** As messages name it: `specs[0]`. */
  place: string
  dialects: readonly string[]
  /** Finds an ID by the patterns of the entry. */
  find: IdFinder
  patterns: readonly string[]
}

/** What a run of `assign` is asked for. */
export interface AssignOptions {
  /** The specs that get IDs. */
  paths: ReadonlySet<string>
  entryOf(path: string): SpecEntry
  /** For every spec, whatever form it has. */
  form?: FormName | undefined
  /** For specs without IDs: `AREA-`. */
  family?: string | undefined
  /** Digits of the numbers of a family without members; without it 4. */
  width?: number | undefined
}

/** A block with one normative sentence and no ID. */
export interface WaitingBlock {
  path: string
  form: Form
  block: Position
  /** Its normative sentence: where it stands, with single blanks, and how strong it is. */
  sentence: Position
  text: string
  level: Level | undefined
}

/** A block that gets no ID, and why. */
export interface LeftBlock {
  path: string
  start: Point
  reason: 'bundled' | 'no-place'
  message: string
}

/** A text that goes into a file, and where: an offset of the text that was read. */
export interface Insertion {
  path: string
  offset: number
  text: string
}

/** A block and the ID that it gets. */
export interface Assigned extends Insertion {
  id: string
  /** For its summary: the family, with the package or spec in front where its scope is smaller. */
  series: string
  block: WaitingBlock
}
