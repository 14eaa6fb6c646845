import { changedSince } from './changed-since.ts'
import { git } from './git.ts'

/**
 * When each of some files was last touched by a commit; those that were changed since, or that no
 * commit has, are left out, for nobody knows.
 *
 * @param paths from the root
 * @returns milliseconds since 1970 by path; nothing where git has no history to tell
 */
// MM-EVID-0021
export function lastCommits(
  root: string,
  paths: readonly string[],
): Map<string, number> | undefined {
  if (paths.length === 0) return new Map()
  const changed = changedSince(root, 'HEAD')
  const log = git(root, [
    'log',
    '--format=%x01%ct',
    '--name-only',
    '--no-renames',
    '--relative',
    '-z',
    '-m',
    '--first-parent',
  ])
  if ('expected' in changed) return undefined
  if (typeof log === 'string' || 'reason' in log) return undefined
  const wanted = new Set(paths)
  const times = new Map<string, number>()
  for (const commit of log.stdout.split('\x01').slice(1)) {
    const [time = '', ...names] = commit.split(/\0|\n/)
    for (const name of names) {
      if (wanted.has(name) && !times.has(name)) times.set(name, Number(time) * 1000)
    }
  }
  for (const path of changed) times.delete(path)
  return times
}
