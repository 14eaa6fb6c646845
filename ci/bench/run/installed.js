import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Where the install lines of the candidates put things, so that nobody needs them on the PATH. */
export const PEERS = process.env.BENCH_PEERS ?? join(tmpdir(), 'bench-peers')

const FOLDERS = ['npm/node_modules/.bin', 'py/bin', 'cargo/bin', 'bin']

/** The path of a program in the folder of peers or on the PATH; undefined if it is nowhere. */
export function installed(program) {
  const own = FOLDERS.map((folder) => join(PEERS, folder))
  const folders = [...own, ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
}

/** `{path, version}` of a program, or `{missing: reason}`; `args` make it say its version and end. */
export function findProgram(program, args = ['--version']) {
  const path = installed(program)
  if (path === undefined) return { missing: `${program} is neither in ${PEERS} nor on the PATH` }
  const { status, stdout, stderr } = spawnSync(path, args, { encoding: 'utf8' })
  // The help of some ends with 2.
  if (status !== 0 && status !== 2)
    return { missing: `${path} does not start: ${stderr.trim().split('\n').at(-1)}` }
  // Some have no word for their version, and say so.
  const [said] = (stdout || stderr).trim().split('\n')
  return { path, version: /\d/.test(said) ? said : 'found; it tells no version' }
}
