import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Listing, Omitted } from '../model/files.ts'
import { compare } from '../model/order.ts'

/** What git answered: its output, no checkout or no git here, or why it refused. */
export type Answer =
  | { stdout: string; stderr: string }
  | 'no checkout'
  | 'no git'
  | { reason: string }

const MAX_OUTPUT = 1 << 30

/**
 * The files that git tracks or would track below a root.
 *
 * @returns the list; 'no checkout' or 'no git' where git has nothing to say; a reason where it
 *   refuses, as for a folder of another owner: a silent walk would see other files than git does
 */
// MM-FILE-0006
export function gitFiles(root: string): Listing | 'no checkout' | 'no git' {
  const all = ['-t', '--stage', '--others', '--exclude-standard']
  const listed = git(root, ['ls-files', ...all, '-z'])
  if (typeof listed === 'string' || 'reason' in listed) return listed

  const paths = new Set<string>()
  const notes: string[] = []
  const omitted: Omitted[] = []
  for (const entry of split(listed.stdout)) {
    const { path, mode } = entryOf(entry)
    if (mode === '160000') omitted.push({ path, what: 'submodule' })
    else if (path.endsWith('/')) omitted.push({ path, what: 'repository of its own' })
    else {
      paths.add(path)
      const mayLead = mode === undefined ? mayBeFolder(path) : mode === '120000'
      if (mayLead && isFolder(root, path)) notes.push(linkedFolder(path))
    }
  }
  // Git lists what it does not track first.
  notes.sort(compare)
  omitted.sort((a, b) => compare(a.path, b.path))
  return { paths: [...paths], notes, omitted, unlisted: unlistedIn(listed.stderr) }
}

/**
 * `? <path>` of what is not tracked, which has no mode; else `<tag> <mode> <hash> <stage>\t<path>`, where
 * an unmerged file stands once a stage.
 */
function entryOf(entry: string): { path: string; mode?: string } {
  if (entry.startsWith('? ')) return { path: entry.slice(2) }
  return { path: entry.slice(entry.indexOf('\t') + 1), mode: entry.slice(2, 8) }
}

/** Git only warns of folders that it cannot look into, and what is untracked there would go unseen. */
function unlistedIn(stderr: string): string[] {
  const warnings = stderr.matchAll(/^warning: could not open directory '(.*?)\/?': /gm)
  return [...warnings].map(([, folder]) => folder as string)
}

/** Git does not tell links among untracked files; a folder's name rarely has an ending. */
function mayBeFolder(path: string): boolean {
  return !path.slice(path.lastIndexOf('/') + 1).includes('.')
}

function isFolder(root: string, path: string): boolean {
  try {
    return statSync(join(root, path)).isDirectory()
  } catch {
    // A broken or circular link: reading it will say so.
    return false
  }
}

/** The note about a link that is not followed, as git does not follow it; a spec glob refuses it. */
export function linkedFolder(path: string): string {
  return `${path} is a symbolic link to a folder and is not read`
}

/** Which of these paths git ignores; none where git has nothing to say. */
export function gitIgnored(root: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return []
  const answer = git(root, ['check-ignore', '-z', '--stdin'], `${paths.join('\0')}\0`)
  return typeof answer === 'string' || 'reason' in answer ? [] : split(answer.stdout)
}

/** Runs git in a folder. */
export function git(root: string, args: string[], input = ''): Answer {
  const run = spawnSync('git', args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT,
    env: { ...environment(), LC_ALL: 'C' },
  })
  if (run.error) {
    const { code, message } = run.error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'no git' : { reason: `Unexpected failure of git: ${message}` }
  }
  // check-ignore exits 1 where nothing is ignored.
  if (run.status === 0 || (run.status === 1 && run.stderr === '')) {
    return { stdout: run.stdout, stderr: run.stderr }
  }
  const isOutside = run.stderr.includes('not a git repository') && !isBelowGit(root)
  if (isOutside) return 'no checkout'
  const said = run.stderr
    .trim()
    .split('\n')[0]
    ?.replace(/^fatal: /, '')
  return { reason: `Unexpected refusal of git to list the files: ${said}` }
}

/** A hook of git names its own repository and index there; the root says which one is meant here. */
export function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, GIT_COMMON_DIR, ...rest } =
    process.env
  return rest
}

/** A checkout whose repository git cannot find, such as a work tree that was moved, is no folder. */
function isBelowGit(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true
  return folder !== dirname(folder) && isBelowGit(dirname(folder))
}

function split(output: string): string[] {
  return output.split('\0').filter((entry) => entry !== '')
}
