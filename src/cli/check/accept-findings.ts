import type { Analysis } from '../../analyze.ts'
import { placeClashes } from '../../changes.ts'
import { pruneBaseline, updateBaseline, writeBaseline } from '../../ledgers/index.ts'
import { findingsText, plural } from '../../reports/index.ts'
import type { Run } from '../open-run.ts'
import { paintFor } from '../paint.ts'
import { refuse } from '../refuse.ts'
import type { CheckOptions, ExitCode, Session } from '../session.ts'
import { writeLedger } from '../write-ledger.ts'

/**
 * Writes the baseline: --update-baseline accepts what is found, --prune-baseline only forgets. What
 * cannot be accepted is printed.
 */
// MM-SUPP-0014 MM-SUPP-0015 MM-SUPP-0016
export function acceptFindings(
  { trace, diagnostics, ran }: Analysis,
  { root, config }: Run,
  options: CheckOptions,
  session: Session,
): ExitCode {
  const { outputs } = trace
  const { compliance } = config
  const places = compliance === false ? outputs : [...outputs, { path: compliance }]
  const clashes = placeClashes(places, config)
  if (clashes.length > 0) return refuse(clashes, session, options.color)
  const { entries } = trace.baseline
  const change = options.updateBaseline ? updateBaseline : pruneBaseline
  const after = change(entries, diagnostics, ran)
  const known = new Set(entries.map((one) => one.fingerprint))
  const added = after.filter((one) => !known.has(one.fingerprint)).length
  const forgotten = entries.length - (after.length - added)
  if (added + forgotten > 0) {
    const failures = writeLedger(root, config.baseline, writeBaseline(after))
    if (failures.length > 0) return refuse(failures, session, options.color)
  }
  if (!options.quiet) {
    session.stderr.write(
      `${plural(added, 'finding')} accepted, ${forgotten} forgotten, ${after.length} in ${config.baseline}\n`,
    )
  }
  const left = diagnostics.filter((one) => one.final)
  session.stdout.write(findingsText(left, paintFor(session.stdout, session, options.color)))
  return left.length > 0 ? 1 : 0
}
