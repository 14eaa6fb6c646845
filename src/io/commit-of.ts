import { git } from './git.ts'

/** What a revision lacks, behind "expected". */
export interface Expected {
  expected: string
}

/**
 * The commit that a name of git means.
 *
 * @param ref a commit, a branch or a tag
 * @returns its hash, or what was expected instead: "a commit, branch or tag"
 */
// MM-SEL-0004 MM-ASSIGN-0005
export function commitOf(root: string, ref: string): { hash: string } | Expected {
  // It would be read as an option, whatever git says of the end of options.
  if (ref.startsWith('-')) return { expected: 'a commit, branch or tag' }
  const name = `${ref}^{commit}`
  const answer = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])
  if (answer === 'no checkout') return { expected: 'a git checkout' }
  if (answer === 'no git') return { expected: 'git to be installed' }
  const hash = 'stdout' in answer ? answer.stdout.trim().split('\n').at(-1) : undefined
  return hash && /^[0-9a-f]+$/.test(hash) ? { hash } : { expected: 'a commit, branch or tag' }
}
