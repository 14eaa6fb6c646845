// Where a run spends its time: reads a profile that `node --cpu-prof` wrote, and prints the functions
// with the most self time and the shares of our folders, of libraries and of Node itself.
//
//   cd <tree> && node --cpu-prof --cpu-prof-dir=/tmp/prof <mustmark>/bin/spec-extract.js
//   node ci/bench/profile.js /tmp/prof/*.cpuprofile
//
// Self time is the main thread's; the helper threads of the garbage collector are not in it, though
// they are in the CPU time that `npm run bench` prints.
import { readFileSync } from 'node:fs'
import { markdownTable } from './run/table.js'

const MOST = 40

/** `src/<folder>`, `node_modules/<package>`, `node:<module>`, or what V8 calls it, such as (program). */
function groupOf({ url, functionName }) {
  const [, library] = url.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//) ?? []
  if (library) return library
  const [, folder] = url.match(/\/(?:dist|src)\/([^/]+)(?:\/|$)/) ?? []
  if (folder) return `ours: ${folder}`
  return url.startsWith('node:') ? 'node' : functionName || '(native)'
}

function placeOf({ url, lineNumber }) {
  const short = url.replace(/.*\/(?=dist\/|node_modules\/)/, '')
  return url === '' ? '' : `${short}:${lineNumber + 1}`
}

/** Milliseconds by the name that `nameOf` gives the frame of each sample, most first. */
function totals(profile, nameOf) {
  const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]))
  const sums = new Map()
  profile.samples.forEach((id, index) => {
    const name = nameOf(frames.get(id))
    sums.set(name, (sums.get(name) ?? 0) + profile.timeDeltas[index] / 1000)
  })
  return [...sums].sort(([, a], [, b]) => b - a)
}

/** Milliseconds by function with all that it calls; a function within itself counts once. */
function inclusive(profile, nameOf) {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const self = new Map()
  profile.samples.forEach((id, index) => {
    self.set(id, (self.get(id) ?? 0) + profile.timeDeltas[index] / 1000)
  })
  const sums = new Map()
  const stack = [{ node: profile.nodes[0], above: new Set() }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const name = nameOf(top.node.callFrame)
    const names = top.above.has(name) ? top.above : new Set([...top.above, name])
    const ms = self.get(top.node.id) ?? 0
    if (ms > 0) for (const one of names) sums.set(one, (sums.get(one) ?? 0) + ms)
    for (const id of top.node.children ?? []) stack.push({ node: nodes.get(id), above: names })
  }
  return [...sums].sort(([, a], [, b]) => b - a)
}

function print(file) {
  const profile = JSON.parse(readFileSync(file, 'utf8'))
  const byGroup = totals(profile, groupOf)
  const idle = byGroup.find(([name]) => name === '(idle)')?.[1] ?? 0
  const all = byGroup.reduce((sum, [, ms]) => sum + ms, 0) - idle
  const row = ([name, ms]) => [name, String(Math.round(ms)), `${((100 * ms) / all).toFixed(1)} %`]
  const rows = (sums) =>
    sums
      .filter(([name]) => !name.startsWith('(idle)'))
      .slice(0, MOST)
      .map(row)
  const nameOf = (frame) => `${frame.functionName || '(anonymous)'} ${placeOf(frame)}`
  const functions = markdownTable(['function', 'self ms', 'share'], rows(totals(profile, nameOf)))
  const ours = inclusive(profile, nameOf).filter(([name]) => / dist\/(?!compile|mater)/.test(name))
  const called = markdownTable(['with all that it calls', 'ms', 'share'], rows(ours))
  const groups = markdownTable(['folder or library', 'self ms', 'share'], rows(byGroup))
  process.stdout.write(
    `# ${file}: ${Math.round(all)} ms\n\n${functions}\n\n${groups}\n\n${called}\n\n`,
  )
}

for (const file of process.argv.slice(2)) print(file)
