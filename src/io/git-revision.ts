import { spawnSync } from 'node:child_process'
import { commitOf, type Expected } from './commit-of.ts'
import { environment } from './git.ts'

/** A file of a revision. */
interface Blob {
  path: string
  hash: string
  size: number
}

/** So many bytes are asked of git at once, that a large repository fits into memory. */
const CHUNK = 64 * 1024 * 1024
const LINK = '120000'

/**
 * Reads every file of a revision below a root, links and submodules left out.
 *
 * @param ref a commit, branch or tag
 * @param visit is called with each path from the root and its bytes
 * @returns what was expected, where the revision cannot be read: "a commit, branch or tag"
 */
// MM-ASSIGN-0005
export function readRevision(
  root: string,
  ref: string,
  visit: (path: string, bytes: Uint8Array) => void,
): Expected | undefined {
  const commit = commitOf(root, ref)
  if ('expected' in commit) return commit
  const tree = local(root, ['ls-tree', '-r', '-l', '-z', commit.hash])
  if ('expected' in tree) return tree
  for (const chunk of chunksOf(blobsIn(tree.stdout.toString()))) {
    const failed = readBlobs(root, chunk, visit)
    if (failed) return failed
  }
  return undefined
}

/** What a partial clone left out is not fetched: no command of ours uses the network. */
function local(root: string, args: string[], input = ''): { stdout: Buffer } | Expected {
  const { stdout, stderr, status, error } = spawnSync('git', args, {
    cwd: root,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...environment(), LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' },
  })
  if (!error && status === 0) return { stdout }
  const said = error?.message ?? stderr.toString().trim().split('\n')[0]
  return { expected: `git to read it (${said})` }
}

/** `<mode> <type> <hash> <size>\t<path>`, the size padded with blanks. */
function blobsIn(listing: string): Blob[] {
  return listing.split('\0').flatMap((entry): Blob[] => {
    const tab = entry.indexOf('\t')
    const [mode, type, hash = '', size] = entry.slice(0, tab).split(/ +/)
    if (type !== 'blob' || mode === LINK) return []
    return [{ path: entry.slice(tab + 1), hash, size: Number(size) || 0 }]
  })
}

function chunksOf(blobs: readonly Blob[]): Blob[][] {
  const chunks: Blob[][] = []
  let sum = CHUNK
  for (const blob of blobs) {
    sum += blob.size
    if (sum >= CHUNK) chunks.push([])
    if (sum >= CHUNK) sum = blob.size
    chunks.at(-1)?.push(blob)
  }
  return chunks
}

/** The answer to each hash is a line with its size, the bytes, and a line feed. */
function readBlobs(
  root: string,
  blobs: readonly Blob[],
  visit: (path: string, bytes: Uint8Array) => void,
): Expected | undefined {
  const answer = local(root, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''))
  if ('expected' in answer) return answer
  const { stdout } = answer
  let at = 0
  for (const { path, size } of blobs) {
    const start = stdout.indexOf(10, at) + 1
    const header = stdout.toString('utf8', at, start)
    if (!/ blob \d+\n$/.test(header)) return { expected: `a clone that has ${path} of it` }
    visit(path, stdout.subarray(start, start + size))
    at = start + size + 1
  }
  return undefined
}
