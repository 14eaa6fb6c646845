import type { ResultSummary, UnplacedResult } from '../model/cross-references.ts'
import type { EvidenceTrace } from '../model/evidence-trace.ts'
import type { ReportedResult } from '../model/result.ts'

/** The reports of a run, and what of them belongs to no test. */
// MM-EVID-0065
export function resultSummary(evidence: EvidenceTrace): ResultSummary {
  const { results, reports, absent, empty, match, unknownAge } = evidence
  const isUnknown = new Set(unknownAge)
  return {
    state: results,
    verified: results === 'left out' ? 'not checked' : 'checked',
    reports: reports.map(({ path, format, timestamp }) => ({
      path,
      format,
      ...(timestamp && { timestamp: timestamp.written }),
      age: isUnknown.has(path) ? 'unknown' : 'known',
    })),
    absent: absent.map(({ pattern }) => pattern),
    empty: empty.map((one) => one.path),
    idle: match.idle,
    unmatched: { count: match.unmatched.length, results: match.unmatched.map(unplaced) },
    ambiguous: {
      count: match.ambiguous.length,
      results: match.ambiguous.map((one) => ({
        ...unplaced(one),
        candidates: one.candidates.map(({ path, names }) => ({ path, name: names.join(' > ') })),
      })),
    },
  }
}

function unplaced({ report, result }: ReportedResult): UnplacedResult {
  const { file, names, className, outcome } = result
  const all = className === undefined ? names : [className, ...names]
  return { report, ...(file !== undefined && { file }), name: all.join(' > '), outcome }
}
