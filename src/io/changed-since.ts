import { commitOf, type Expected } from './commit-of.ts'
import { git } from './git.ts'

/**
 * The files below a root that differ from a revision, new ones that git does not ignore included.
 *
 * @param ref a commit, a branch or a tag
 * @returns the paths from the root, or what was expected instead
 */
// MM-SEL-0004
export function changedSince(root: string, ref: string): Set<string> | Expected {
  const commit = commitOf(root, ref)
  if ('expected' in commit) return commit
  const diff = ['diff', '--name-only', '--relative', '--no-renames', '-z', commit.hash, '--']
  const paths = new Set<string>()
  for (const args of [diff, ['ls-files', '--others', '--exclude-standard', '-z']]) {
    const answer = git(root, args)
    if (typeof answer === 'string') return { expected: 'a git checkout' }
    if ('reason' in answer) return { expected: `git to answer (${answer.reason})` }
    for (const path of answer.stdout.split('\0')) if (path !== '') paths.add(path)
  }
  return paths
}
