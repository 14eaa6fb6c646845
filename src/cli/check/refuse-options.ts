import type { Problem } from '../../model/diagnostic.ts'
import type { CheckOptions } from '../session.ts'
import type { CheckLine } from './check-line.ts'
import { refuseUnknown } from './rules-help.ts'

/** Options that are unknown, or that make no sense together: a sentence each. */
// MM-SEL-0005
export function refuseOptions({ paths }: CheckLine, options: CheckOptions): Problem[] {
  const { rule = [], since, stdinFilename, fix, fixDryRun, updateBaseline, pruneBaseline } = options
  const wantsStdin = paths.includes('-')
  const ledger = updateBaseline ? '--update-baseline' : '--prune-baseline'
  const changesLedger = updateBaseline || pruneBaseline
  const limits = paths.length > 0 || since !== undefined || rule.length > 0
  const faults: [boolean, string][] = [
    [wantsStdin && stdinFilename === undefined, 'Unexpected -, expected --stdin-filename with it'],
    [!wantsStdin && stdinFilename !== undefined, 'Unexpected --stdin-filename, expected - with it'],
    [
      wantsStdin && Boolean(fix || fixDryRun || changesLedger),
      'Unexpected - with an option that writes, expected a file',
    ],
    [
      Boolean(changesLedger && limits),
      `Unexpected limit of what is reported with ${ledger}, expected a run over all files and rules`,
    ],
    [
      Boolean(updateBaseline && pruneBaseline),
      'Unexpected --prune-baseline with --update-baseline, which prunes as well',
    ],
    [wantsStdin && since !== undefined, 'Unexpected --since with -, which no revision has'],
    [
      Boolean((changesLedger || fixDryRun) && (options.format || options.output !== undefined)),
      `Unexpected report with ${changesLedger ? ledger : '--fix-dry-run'}, which makes none, expected a run of its own`,
    ],
    [Boolean(fix && fixDryRun), 'Unexpected --fix with --fix-dry-run, expected one of them'],
    [
      Boolean((fix || fixDryRun) && changesLedger),
      `Unexpected --fix with ${ledger}, expected one after the other`,
    ],
  ]
  return [
    ...refuseUnknown(rule),
    ...faults.filter(([isWrong]) => isWrong).map(([, message]) => ({ message })),
  ]
}
