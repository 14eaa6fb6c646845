import { git } from './git.ts'

/**
 * The day of the commit that is checked out, in the zone in which it was made: `2026-12-31`.
 *
 * @returns nothing where there is no commit, or no git
 */
// MM-GATE-0008
export function headDay(root: string): string | undefined {
  const answer = git(root, ['log', '-1', '--no-show-signature', '--format=%cI', 'HEAD'])
  const time = typeof answer === 'string' || 'reason' in answer ? '' : answer.stdout
  return /^\d{4}-\d{2}-\d{2}(?=T)/.exec(time)?.[0]
}
