import type { RunOptions } from '../../analyze.ts'
import type { Problem } from '../../model/diagnostic.ts'
import type { CheckLine } from '../check/check-line.ts'
import type { CheckOptions } from '../session.ts'

const FALLEN = 'fallen-count'

/** Options of the ratchet that make no sense with others: a sentence each. */
// MM-GATE-0013
export function refuseGateOptions({ paths }: CheckLine, options: CheckOptions): Problem[] {
  const { ratchet, updateRatchet, rule, since, format, output } = options
  const limits = paths.length > 0 || since !== undefined || rule !== undefined
  const writes = options.updateBaseline || options.pruneBaseline || options.fix || options.fixDryRun
  const faults: [boolean | undefined, string][] = [
    [
      ratchet && updateRatchet,
      'Unexpected --ratchet with --update-ratchet, expected one after the other',
    ],
    [
      ratchet && rule && !rule.includes(FALLEN),
      `Unexpected --rule with --ratchet, which reports ${FALLEN}, expected that rule or no limit`,
    ],
    [
      updateRatchet && limits,
      'Unexpected limit of what is reported with --update-ratchet, expected a run over all files and rules',
    ],
    [
      updateRatchet && (format !== undefined || output !== undefined),
      'Unexpected report with --update-ratchet, which makes none, expected a run of its own',
    ],
    [
      updateRatchet && writes,
      'Unexpected second option that writes with --update-ratchet, expected one after the other',
    ],
  ]
  return faults.filter(([isWrong]) => isWrong).map(([, message]) => ({ message }))
}

/** What a command line says of the day and the ratchet. */
// MM-GATE-0008 MM-GATE-0013
export function gateOptions({ date, ratchet }: CheckOptions): RunOptions {
  return { ...(date !== undefined && { date }), ...(ratchet && { ratchet }) }
}
