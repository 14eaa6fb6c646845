// What one run of a command costs. bash's `time` tells user, system and wall time in milliseconds,
// of the command and all that it waited for; /usr/bin/time, of GNU or of BSD, tells the peak memory
// of the largest of its processes. Neither is installed for this: Linux and macOS bring bash, macOS
// and most Linuxes /usr/bin/time. Without the latter the memory is unknown; without bash (Windows)
// only wall time is left. Unknown figures are null, never 0.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LIMIT_MS = 900_000
const MAC = process.platform === 'darwin'
const hasBash = spawnSync('bash', ['-c', 'exit 0']).status === 0
const hasTime = existsSync('/usr/bin/time')

/** What cannot be measured here, in words, for the head of the report. */
export function missingFigures() {
  if (!hasBash) return ['no bash: neither CPU time nor memory, wall time only']
  return hasTime ? [] : ['no /usr/bin/time: no peak memory']
}

function wrapped(argv, files) {
  if (!hasBash) return argv
  const time = ['/usr/bin/time', ...(MAC ? ['-l'] : ['-f', '%M']), '-o', files.memory]
  const inner = hasTime ? [...time, ...argv] : argv
  const script = `TIMEFORMAT='%3U %3S %3R'; { time "$@" 2>"$ERRORS"; } 2>"$TIMES"`
  return ['bash', '-c', script, 'bash', ...inner]
}

function peakBytes(text) {
  const [kilobytes] = text.match(/\d+(?=\s*$)/) ?? []
  const [bytes] = text.match(/\d+(?=\s+maximum resident set size)/) ?? []
  if (MAC) return bytes === undefined ? null : Number(bytes)
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * Runs a command once, its streams into files, as in CI: `{userMs, systemMs, wallMs, peakBytes,
 * status, stdout, stderr}`; status is null for a command that took longer than 15 minutes.
 */
export function measure(argv, { cwd, env = {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'mustmark-measure-'))
  const files = Object.fromEntries(
    ['stdout', 'stderr', 'outer', 'times', 'memory'].map((name) => [name, join(folder, name)]),
  )
  const streams = [openSync(files.stdout, 'w'), openSync(hasBash ? files.outer : files.stderr, 'w')]
  const [program, ...args] = wrapped(argv, files)
  const began = performance.now()
  const { status, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env, ERRORS: files.stderr, TIMES: files.times },
    stdio: ['ignore', ...streams],
    timeout: LIMIT_MS,
  })
  const outside = performance.now() - began
  for (const stream of streams) closeSync(stream)
  const [user, system, wall] = textOf(files.times).trim().split(' ').map(Number)
  const timed = hasBash && Number.isFinite(wall)
  const result = {
    userMs: timed ? user * 1000 : null,
    systemMs: timed ? system * 1000 : null,
    wallMs: timed ? wall * 1000 : outside,
    peakBytes: peakBytes(textOf(files.memory)),
    status: error ? null : status,
    stdout: textOf(files.stdout),
    stderr: textOf(files.stderr),
  }
  rmSync(folder, { recursive: true, force: true })
  return result
}
