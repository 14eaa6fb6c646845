import type { CrossReferences } from '../../model/cross-references.ts'
import type { Report } from '../../model/report.ts'

/** What spec-xref reports. */
export interface XrefReport extends Report {
  crossReferences: CrossReferences
  /** Whether a person is shown the totals. */
  totals: boolean
  /** Whether a person is shown the files and tests that name no item. */
  unreferenced: boolean
}
