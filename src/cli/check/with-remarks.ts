import type { Analysis } from '../../analyze.ts'
import type { Config } from '../../model/config.ts'
import type { Report } from '../../model/report.ts'
import { NOT_CHECKED } from '../../reports/xref/result-text.ts'

/** What a run leaves out that its findings do not show; for a format that wants a file, the config's. */
// MM-EVID-0067
export function withRemarks(
  { trace }: Pick<Analysis, 'trace'>,
  { source = 'mustmark.yaml' }: Pick<Config, 'source'>,
): Pick<Report, 'remarks'> {
  if (trace.evidence.results !== 'left out') return {}
  return { remarks: [{ path: source, message: NOT_CHECKED }] }
}
