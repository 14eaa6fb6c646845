import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from '../run/measure.js'
import { median } from '../run/median.js'
import { markdownTable } from '../run/table.js'
import { HOME, initGit, writeFiles } from '../tree/write-tree.js'
import { growing } from './growing.js'
import { hostile } from './hostile.js'

const BAR = 12
const LIMIT_SECONDS = 5
// In every repository, so that a spec to link to and a file of code are there.
const START = [
  { path: 'specs/base.md', text: '# Base\n\n- [OC-BASE-1001] A queue MUST drain.\n' },
  { path: 'src/base.ts', text: '// OC-BASE-1001\nexport const base = 1\n' },
]
const bin = fileURLToPath(new URL('../../../bin/mustmark.js', import.meta.url))

/** The cost of `mustmark check` in a repository of these files beside the base; it goes again. */
function checkOf(files, runs) {
  const folder = join(HOME, 'growth')
  rmSync(folder, { recursive: true, force: true })
  writeFiles(folder, [...START, ...files])
  initGit(folder)
  const results = Array.from({ length: runs }, () =>
    measure([process.execPath, bin, 'check', '--quiet'], { cwd: folder }),
  )
  rmSync(folder, { recursive: true, force: true })
  const cost = (one) => (one.userMs === null ? one.wallMs : one.userMs + one.systemMs)
  return {
    ms: median(results.map(cost)),
    wallMs: median(results.map((one) => one.wallMs)),
    peakBytes: median(results.map((one) => one.peakBytes)),
    status: results[0].status,
    said: results[0].stderr.trim().split('\n').at(-1),
  }
}

/** How an exit code reads; one that is none of ours is a crash, and no figure counts then. */
function outcome({ status, said }) {
  if (status === 0 || status === 1) return 'ran'
  return status === 2 ? `refused: ${said}` : `CRASHED: ${status}`
}

function growthOf({ name, from, files }, start, runs) {
  const [once, tenTimes] = [from, from * 10].map((count) => checkOf(files(count), runs))
  // The start of the program would hide how the rest grows.
  const ratio = (tenTimes.ms - start.ms) / Math.max(1, once.ms - start.ms)
  const ran = [once, tenTimes].every((one) => outcome(one) === 'ran')
  const held = ran && ratio <= BAR
  return { name, from, once, tenTimes, ratio, verdict: { right: held } }
}

function hostileRow({ name, files }, runs) {
  const cost = checkOf(files, runs)
  const right = [0, 1, 2].includes(cost.status) && cost.wallMs / 1000 <= LIMIT_SECONDS
  return { name, ...cost, verdict: { right } }
}

const megabytes = (bytes) => (bytes === null ? '-' : String(Math.round(bytes / 1e6)))
const held = ({ verdict }) => (verdict.right ? 'held' : 'MISSED')

/** What ten times as much of one thing costs, and hostile files, both of `mustmark check`. */
export function growth(runs, out, say) {
  const start = checkOf([], runs)
  const grown = growing.map((one) => {
    say(`growth: ${one.name}`)
    return growthOf(one, start, runs)
  })
  out(
    `\n## Growth: CPU of mustmark check less its start (${Math.round(start.ms)} ms), at most ${BAR} x\n`,
  )
  out(
    markdownTable(
      ['', '1x is', '1x ms', '10x ms', 'ratio', '10x peak MB', 'bar'],
      grown.map((one) => [
        one.name,
        String(one.from),
        String(Math.round(one.once.ms)),
        String(Math.round(one.tenTimes.ms)),
        one.ratio.toFixed(1),
        megabytes(one.tenTimes.peakBytes),
        outcome(one.tenTimes) === 'ran' ? held(one) : outcome(one.tenTimes),
      ]),
    ),
  )
  const rows = hostile.map((one) => {
    say(`hostile: ${one.name}`)
    return hostileRow(one, runs)
  })
  out(`\n## Hostile files: wall time of mustmark check, at most ${LIMIT_SECONDS} s\n`)
  out(
    markdownTable(
      ['', 'seconds', 'peak MB', 'bar'],
      rows.map((one) => [
        one.name,
        (one.wallMs / 1000).toFixed(1),
        megabytes(one.peakBytes),
        `${held(one)}, ${outcome(one)}`,
      ]),
    ),
  )
  return { start, grown, hostile: rows }
}
