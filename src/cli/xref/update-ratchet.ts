import type { Analysis } from '../../analyze.ts'
import { placeClashes } from '../../changes.ts'
import { writeRatchet } from '../../ledgers/index.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { RatchetCount } from '../../model/ratchet.ts'
import { plural } from '../../reports/index.ts'
import type { Run } from '../open-run.ts'
import { refuse } from '../refuse.ts'
import type { CheckOptions, ExitCode, Session } from '../session.ts'
import { writeLedger } from '../write-ledger.ts'

/** Stores the counts of today, and says which of them fell and rose. */
// MM-GATE-0012
export function updateRatchet(
  { trace }: Analysis,
  { root, config }: Run,
  options: CheckOptions,
  session: Session,
): ExitCode {
  const { stored, today } = trace.evidence.ratchet
  const refusals = [...placeClashes(trace.outputs, config), ...lossOfResults(stored, today, config)]
  if (refusals.length > 0) return refuse(refusals, session, options.color)
  const changed = today.filter((one) => countIn(stored, one) !== one.count)
  if (changed.length > 0) {
    const failures = writeLedger(root, config.ratchet, writeRatchet(today))
    if (failures.length > 0) return refuse(failures, session, options.color)
  }
  if (!options.quiet) {
    const lines = [
      `${plural(changed.length, 'count')} changed, ${today.length} in ${config.ratchet}`,
      ...changed.flatMap((one) => {
        const before = countIn(stored, one)
        return before === undefined
          ? []
          : [`${one.level} ${one.name}: ${before} before, ${one.count} now`]
      }),
    ]
    for (const line of lines) session.stderr.write(`${line}\n`)
  }
  return 0
}

/** What is stored of verified items would be lost unseen. */
function lossOfResults(
  stored: readonly RatchetCount[],
  today: readonly RatchetCount[],
  { ratchet }: Run['config'],
): Problem[] {
  const hasThem = (counts: readonly RatchetCount[]) => counts.some((one) => one.name === 'verified')
  if (!hasThem(stored) || hasThem(today)) return []
  const message =
    'Unexpected --update-ratchet without any report of tests, expected one, for what is verified is stored'
  return [{ path: ratchet, message }]
}

function countIn(
  counts: readonly RatchetCount[],
  { level, name }: RatchetCount,
): number | undefined {
  return counts.find((one) => one.level === level && one.name === name)?.count
}
