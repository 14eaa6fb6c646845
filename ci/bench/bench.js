// Measures what our commands cost beside `node -e 0`, `rg` and the peers that are installed, on
// generated repositories and on any folder. `npm run bench` runs everything on both trees, 7 times:
//
//   npm run bench -- --tree small --runs 3      one tree, fewer runs
//   npm run bench -- --tree ../some-repository  a copy of a folder of yours; ours, rg and node
//   npm run bench -- --only spec-extract --only rg
//   npm run bench -- --json bench.json          the same figures for machines
//   npm run bench -- --growth                   1x against 10x of everything, and hostile files
//   npm run bench -- --instructions             counts instructions, below valgrind, in some 2 minutes
//   npm run bench -- --instructions --record    and makes ci/bench/instructions.json of them
//
// Small: 50 specs of 1 MB and 1,000 code files of 3 MB. Large: 1,000 of 20 MB and 20,000 of 60 MB.
// They lie in the system's folder for temporary files, and stay there for the next time.
//
// Peers are looked for on the PATH and in $BENCH_PEERS, by default bench-peers beside the trees; one
// that is not there is listed with the line that installs it.
//
// How to read the tables: CPU is user and system time of all processes of a command, the median of
// its runs; `x node` and `x rg` are the ratios that carry over to other machines, milliseconds do
// not. Candidates run in turn, A B A B, so that a busy machine hurts all alike; still close what
// else runs. The peak is that of the largest process. The last column says whether the job was done:
// a row marked WRONG measured something else, and makes the exit code 1, as does a missed bar.
//
// Instructions are steadier than any time: two runs differ by 0.05 %. They say whether we do more than
// before, not how fast: nothing is compiled, no garbage is collected, and what git does is not counted.
// Each command is held against the record of this major version of Node, without what `node -e 0`
// takes; one that went up on purpose is recorded anew, with the reason in the commit.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { candidates } from './candidates/index.js'
import { growth } from './growth/growth.js'
import { instructions } from './instructions/instructions.js'
import { readOptions } from './options.js'
import { barLines } from './run/bars.js'
import { interleave } from './run/interleave.js'
import { missingFigures } from './run/measure.js'
import { ratioTable } from './run/table.js'
import { copyFolder } from './tree/copy-folder.js'
import { SIZES } from './tree/tree-files.js'
import { writeTree } from './tree/write-tree.js'

const out = (text) => process.stdout.write(`${text}\n`)
const say = (text) => process.stderr.write(`${text}\n`)

/** Those that are installed, with their version; the others are listed with how to get them. */
function ready(only) {
  for (const name of only) {
    if (!candidates.some((one) => one.name === name)) {
      const names = candidates.map((one) => one.name).join(', ')
      throw new Error(`Unexpected candidate ${name}, expected one of: ${names}`)
    }
  }
  const wanted = candidates.filter((one) => only.length === 0 || only.includes(one.name))
  const found = wanted.map((candidate) => ({ candidate, ...candidate.find() }))
  for (const { candidate, missing } of found) {
    if (missing) out(`- ${candidate.name} is left out, ${missing}. Install: ${candidate.install}`)
  }
  return found
    .filter((one) => !one.missing)
    .map((one) => ({ ...one.candidate, version: one.version }))
}

function runTree(name, installed, runs) {
  say(`${name}: making the tree`)
  const tree = Object.hasOwn(SIZES, name) ? writeTree(name) : copyFolder(name)
  const fit = installed.filter((one) => (!tree.given || one.anyFolder) && !one.notOn?.[name])
  for (const one of installed) if (one.notOn?.[name]) out(`- ${one.name}: ${one.notOn[name]}`)
  if (fit.length === 0) throw new Error(`Unexpected tree ${name} with nothing to measure on it`)
  const prepared = fit.map((one) => ({ ...one, prepared: one.prepare?.(tree) ?? tree }))
  const results = interleave(prepared, tree, runs, say)
  const { ids, specs, code } = tree.truth
  out(`\n## ${name}: ${specs} specs, ${code} code files, ${ids.length} requirements\n`)
  out(ratioTable(results))
  const bars = barLines(name, results)
  if (bars.length > 0) out(`\n${bars.join('\n')}`)
  return { tree: name, specs, code, ids: ids.length, results, bars }
}

function run() {
  const { tree, runs, only, json, growth: grow, ...counting } = readOptions(process.argv.slice(2))
  const host = { node: process.version, platform: process.platform, cpu: cpus()[0]?.model }
  const report = counting.instructions
    ? { host, instructions: countInstructions(counting.record, host) }
    : { host, runs, ...timed({ tree, runs, only, grow }, host) }
  if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
  const bad = JSON.stringify(report).match(/MISSED|"right":false/)
  process.exitCode = bad ? 1 : 0
}

function countInstructions(record, host) {
  out(`# Instructions: ${host.cpu}, node ${host.node}\n`)
  return instructions(record, out, say)
}

function timed({ tree, runs, only, grow }, host) {
  out(`# Bench: median of ${runs}, ${cpus().length} x ${host.cpu}, node ${host.node}\n`)
  for (const missing of missingFigures()) out(`- ${missing}`)
  return grow ? { growth: growth(runs, out, say) } : { trees: runTrees(tree, only, runs) }
}

function runTrees(names, only, runs) {
  const installed = ready(only)
  for (const { name, version } of installed) out(`- ${name}: ${version}`)
  return names.map((name) => runTree(name, installed, runs))
}

try {
  run()
} catch (error) {
  say(error.message)
  process.exitCode = 2
}
