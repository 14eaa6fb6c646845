import { git } from './git.ts'

/** More commits than these are not looked into. */
const COMMITS = 40
/** More bytes at once do not fit into every memory. */
const BYTES = 256 * 1024 * 1024

/**
 * Texts of files below a folder as commits had them, the newest first: of those commits that added or
 * took away a line with one of some words, before and behind the commit.
 *
 * @param folder from the root
 * @param words of letters, digits and colons
 */
// MM-GATE-0017
export function earlierVersions(root: string, folder: string, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const lines = ['--no-show-signature', '--format=%x01%H', '--name-only', '--no-renames', '-z']
  const search = ['-m', '--first-parent', `--max-count=${COMMITS}`, '--relative']
  const pattern = ['--extended-regexp', `-G(${[...new Set(words)].join('|')})`]
  const log = git(root, ['log', ...lines, ...search, ...pattern, '--', folder])
  if (typeof log === 'string' || 'reason' in log) return []
  const objects = log.stdout.split('\x01').slice(1).flatMap(versionsIn)
  const read = ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)']
  const checked = git(root, read, lineEach(objects))
  if (typeof checked === 'string' || 'reason' in checked) return []
  const hashes = new Set<string>()
  let sum = 0
  for (const line of checked.stdout.split('\n')) {
    const [hash = '', type, size] = line.split(' ')
    if (type !== 'blob' || hashes.has(hash) || sum + Number(size) > BYTES) continue
    hashes.add(hash)
    sum += Number(size)
  }
  const batch = git(root, ['cat-file', '--batch'], lineEach([...hashes]))
  if (typeof batch === 'string' || 'reason' in batch) return []
  return textsIn(batch.stdout)
}

/** A commit and the names of the files in it, as the names of these files in it and in its parent. */
function versionsIn(entry: string): string[] {
  const [hash = '', ...names] = entry.split(/\0|\n/)
  const paths = names.filter((name) => name !== '')
  return [hash, `${hash}^`].flatMap((commit) => paths.map((path) => `${commit}:./${path}`))
}

function lineEach(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('')
}

/** The answer to each hash is a line with its size in bytes, the bytes, and a line feed. */
function textsIn(output: string): string[] {
  const bytes = Buffer.from(output)
  const texts: string[] = []
  let at = 0
  while (at < bytes.length) {
    const start = bytes.indexOf(10, at) + 1
    const size = Number(/ blob (\d+)\n$/.exec(bytes.toString('utf8', at, start))?.[1])
    if (start === 0 || Number.isNaN(size)) break
    texts.push(bytes.toString('utf8', start, start + size))
    at = start + size + 1
  }
  return texts
}
