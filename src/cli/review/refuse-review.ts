import type { Problem } from '../../model/diagnostic.ts'
import type { ReviewOptions } from '../session.ts'

/** Options of `mustmark review` that make no sense: a sentence each. */
// MM-GATE-0019
export function refuseReview(
  names: readonly string[],
  { all, prune, reason }: ReviewOptions,
): Problem[] {
  const faults: [boolean | undefined, string][] = [
    [
      names.length === 0 && !all && !prune,
      'Unexpected lack of an ID, expected one, a file, --all or --prune',
    ],
    [all && names.length > 0, 'Unexpected --all with an ID or a file, expected one of them'],
    [
      prune && (all || names.length > 0 || reason !== undefined),
      'Unexpected --prune with what is recorded, expected a run of its own',
    ],
    [
      all && reason === undefined,
      'Unexpected --all without --reason, expected why nobody looks at each',
    ],
    [reason?.trim() === '', 'Unexpected empty --reason, expected a sentence'],
  ]
  return faults.filter(([isWrong]) => isWrong).map(([, message]) => ({ message }))
}
