import type { DecisionId, DecisionLog } from './module-decisions.ts'
import type { Contract, Inventory, Surface } from './module-entities.ts'
import type { NamedType, ScopeFacts } from './module-scope.ts'
import type {
  ModuleSection,
  ModuleTitle,
  Placeholder,
  SpecReference,
  UsageExample,
} from './module-sections.ts'
import type { Dependencies, FileStructure, Handoff, PublicOptions } from './module-structure.ts'
import type { PlacedCode } from './placed-text.ts'
import type { PairedMarkers, SectionMarkers } from './section-marker.ts'

/** Whether a spec describes a module or the scope that modules belong to. */
export type ModuleKind = 'module' | 'scope'

/** What the markers of sections come to. */
export interface MarkerFacts extends SectionMarkers, PairedMarkers {}

/**
 * What a module spec or a scope spec says: plain JSON, from its text and path alone. A part that is left
 * out has no section of its name.
 */
export interface ModuleSpec {
  /** By its heading and its sections, else by its path. */
  kind: ModuleKind
  /** What its path says: `specs/<scope>/<scope>.spec.md`; left out for any other shape. */
  kindByPath?: ModuleKind
  title?: ModuleTitle
  /** By place. */
  sections: ModuleSection[]
  markers: MarkerFacts
  /** All links and inline paths of the file, by place. */
  references: SpecReference[]
  placeholders: Placeholder[]
  /** Lines of raw HTML that would be headings if a blank line stood above them. */
  hiddenHeadings: PlacedCode[]
  scopeType?: NamedType
  usageExample?: UsageExample
  inventory?: Inventory
  surfaces: Surface[]
  contracts: Contract[]
  options?: PublicOptions
  fileStructure?: FileStructure
  decisionLog?: DecisionLog
  /** IDs of decisions outside the headings and fields that declare, supersede or are superseded. */
  decisionMentions: DecisionId[]
  dependencies?: Dependencies
  handoff?: Handoff
  /** Set for a scope spec. */
  scope?: ScopeFacts
}
