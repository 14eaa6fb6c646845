import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { findProgram } from '../run/installed.js'
import { measure } from '../run/measure.js'
import { parseCollected } from './parse-collected.js'

// Compiled code, helper threads and seeds drawn anew make the count vary by themselves. The garbage
// collector would add 5 % that come in leaps, whenever a heap grows by a little: a heap that is
// large from the start leaves it out, and `npm run bench` shows the memory instead.
const STEADY = [
  '--predictable',
  '--single-threaded',
  '--jitless',
  '--hash-seed=1',
  '--random-seed=1',
  '--initial-old-space-size=512',
  '--min-semi-space-size=16',
]

/** Nothing of the caller: variables such as NODE_EXTRA_CA_CERTS make Node itself do more. */
function environment(path) {
  return [
    `PATH=${path}`,
    'TZ=UTC',
    'LC_ALL=C',
    'NODE_DISABLE_COMPILE_CACHE=1',
    'GIT_CONFIG_GLOBAL=/dev/null',
    'GIT_CONFIG_NOSYSTEM=1',
  ]
}

/** The path of valgrind, or an error that says how to get it. */
export function findValgrind() {
  const { path, missing } = findProgram('valgrind')
  if (missing) throw new Error(`${missing}, get it with: apt-get install valgrind`)
  return path
}

/**
 * Runs `node …` once below callgrind: `{instructions, wallMs, status, stdout, stderr}`. What Node
 * starts, such as git, is not counted.
 */
export function count(valgrind, [node, ...args], cwd) {
  const folder = mkdtempSync(join(tmpdir(), 'mustmark-count-'))
  const log = join(folder, 'log')
  const path = [dirname(node), process.env.PATH].join(delimiter)
  const callgrind = [valgrind, '--tool=callgrind', '--callgrind-out-file=/dev/null']
  const argv = ['env', '-i', ...environment(path), ...callgrind, `--log-file=${log}`, node]
  try {
    const result = measure([...argv, ...STEADY, ...args], { cwd })
    return { ...result, instructions: parseCollected(readFileSync(log, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
