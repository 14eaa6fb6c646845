import type { PlacedText } from './placed-text.ts'
import type { Position } from './position.ts'

/** A heading below that of a section. */
export interface SubSection {
  /** Without its number and its parenthesis. */
  title: string
  /** `3.1` of `### 3.1 Functional Requirements`. */
  number?: string
  /** 3 to 6. */
  depth: number
  position: Position
}

/** What stands in a section: nothing, comments alone, a template's text alone, or something. */
export type Filling = 'empty' | 'comment' | 'placeholder' | 'filled'

/** A section of a module or scope spec: a heading of the second level, or what two markers hold. */
export interface ModuleSection {
  /** By its marker, if the vocabulary has it, else by its heading, else that marker; left out without. */
  name?: string
  /** The name that its heading says, where that differs from its marker's. */
  byHeading?: string
  /** The name of the marker in front of its heading, or of those that hold it. */
  marker?: string
  /** The marked section that it stands in without being its first. */
  within?: string
  /** Left out where markers hold no heading of the second level. */
  heading?: {
    /** Without its number and its parenthesis. */
    title: string
    /** `3` of `## 3. Entity Inventory`. */
    number?: string
    /** `Closed-World` of `## Entity Inventory (Closed-World)`. */
    parenthesis?: string
    /** The anchor that GitHub gives it. */
    anchor: string
    position: Position
  }
  filling: Filling
  /** The headings in it. */
  headings: SubSection[]
  /** From its heading to the end of what stands in it. */
  position: Position
}

/** A text in angle brackets, or one that stands for what is still to be written. */
export interface Placeholder {
  text: string
  inside: 'text' | 'code' | 'HTML'
  position: Position
}

/** A link, or inline code that is a relative path to a Markdown file. */
export interface SpecReference {
  kind: 'link' | 'reference' | 'code'
  /** What a reader sees of it. */
  text: string
  url: string
  /** Index into the sections; -1 in front of the first. */
  section: number
  position: Position
}

/** A fence and its text. */
export interface Fence {
  /** The first word behind its marks. */
  language?: string
  text: string
  position: Position
}

/** The heading of the first level. */
export interface ModuleTitle {
  text: string
  /** `payments` of `# Module: payments` and of `# payments: Module Specification`. */
  name: string
  position: Position
}

/** What the section of the module's use says. */
export interface UsageExample {
  fences: Fence[]
  /** Its paragraphs and items. */
  texts: PlacedText[]
}
