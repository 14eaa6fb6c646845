import type { Config } from '../model/config.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { EvidenceTrace } from '../model/evidence-trace.ts'

/** What gates, waivers and the ratchet need beside the evidence. */
export interface GateNeeds {
  config: Pick<Config, 'gates' | 'code'>
  /** False where the day does not matter. */
  date: string | undefined | false
}

/** Why a run cannot tell whether gates are passed: nothing that was not looked at may look passed. */
// MM-GATE-0006 MM-GATE-0009
export function gateProblems(evidence: EvidenceTrace, needs: GateNeeds): Problem[] {
  return [
    ...withoutCode(evidence, needs),
    ...withoutReports(evidence),
    ...withoutCounts(evidence),
    ...withoutDate(evidence, needs),
  ]
}

function withoutCode(
  { gates: { path, outcomes } }: EvidenceTrace,
  { config }: GateNeeds,
): Problem[] {
  if (config.code !== false || outcomes.length === 0) return []
  const start = config.gates?.start
  const message =
    'Unexpected gates where the config says that there is no code, expected code or no gate'
  return [{ path, ...(start && { start }), message }]
}

function withoutReports({
  results,
  reports,
  gates: { path, outcomes },
  ledgers,
  ratchet,
}: EvidenceTrace): Problem[] {
  if (results === 'left out' || reports.length > 0) return []
  const expected =
    'expected one that `results` or --results names; --no-results leaves it unchecked'
  const gate = outcomes.find((one) => one.gate === 'verified')
  const isCompared = ratchet.changes !== undefined
  const count = isCompared && ratchet.stored.find((one) => one.name === 'verified')
  return [
    ...(gate
      ? [
          {
            path,
            ...(gate.start && { start: gate.start }),
            message: `Unexpected gate for what is verified without any report of tests, ${expected}`,
          },
        ]
      : []),
    ...(count
      ? [
          {
            path: ledgers.ratchet,
            ...(count.start && { start: count.start }),
            message: `Unexpected count of what is verified without any report of tests, ${expected}`,
          },
        ]
      : []),
  ]
}

function withoutCounts({ ledgers, ratchet: { stored, changes } }: EvidenceTrace): Problem[] {
  if (changes === undefined || stored.length > 0) return []
  const message =
    'Unexpected lack of counts to compare with, expected those that --update-ratchet stores'
  return [{ path: ledgers.ratchet, message }]
}

function withoutDate({ waivers, ledgers }: EvidenceTrace, { date }: GateNeeds): Problem[] {
  const [first] = waivers
  if (first === undefined || date !== undefined) return []
  const message =
    'Unexpected waiver where no commit tells the day of the run, expected --date YYYY-MM-DD'
  return [{ path: ledgers.waivers, start: first.start, message }]
}
