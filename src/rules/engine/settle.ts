import { withoutRepeat } from '../../model/baseline.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { suppressingFiles } from '../../model/suppressing-files.ts'
import { suppressionIndex } from '../../model/suppression-index.ts'
import type { Trace } from '../../model/trace.ts'

/**
 * Marks the findings that comments and the baseline suppress; the rest stay as they are. Of several
 * comments the last above the finding gives its reason, and a comment goes before the baseline, so
 * that no entry is used up where a comment does. A final finding stays whatever they say.
 */
// MM-SUPP-0008 MM-SUPP-0010 MM-SUPP-0016
export function settle(
  diagnostics: readonly Diagnostic[],
  { documents, code, baseline }: Pick<Trace, 'documents' | 'code' | 'baseline'>,
): Diagnostic[] {
  const comments = new Map(
    suppressingFiles({ documents, code }).map(({ path, suppressions }) => [
      path,
      suppressionIndex(suppressions),
    ]),
  )
  // Equal findings differ by their order alone, which changes when one of them is fixed.
  const entries = new Map<string, number>()
  for (const { fingerprint } of baseline.entries) {
    const base = withoutRepeat(fingerprint)
    entries.set(base, (entries.get(base) ?? 0) + 1)
  }
  return diagnostics.map((one) => {
    if (one.final) return one
    const comment = comments.get(one.path)?.(one)
    if (comment) return { ...one, suppressed: { by: 'comment', reason: comment.reason } }
    const base = withoutRepeat(one.fingerprint)
    const left = entries.get(base) ?? 0
    if (left === 0) return one
    entries.set(base, left - 1)
    return { ...one, suppressed: { by: 'baseline' } }
  })
}
