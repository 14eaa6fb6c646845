import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../run/installed.js'
import { manners } from '../tree/manners.js'
import { writeTree } from '../tree/write-tree.js'

const CONFIG = `specs (
  {
    name bench
    include (specs/**/*.md)
    impls (
      {
        name all
        include (src/**/*.ts src/**/*.rs src/**/*.py src/**/*.go src/**/*.java)
      }
    )
  }
)
`
const { idOf } = manners.tracey

/**
 * A daemon does its work, and would not be counted: so it is started, asked and ended within one
 * command, which waits for it.
 */
export const tracey = {
  name: 'tracey',
  install: 'cargo install tracey --locked --root $BENCH_PEERS/cargo',
  find: () => findProgram('tracey'),
  prepare: (tree) => {
    const own = writeTree(tree.name, 'tracey')
    mkdirSync(join(own.folder, '.config/tracey'), { recursive: true })
    writeFileSync(join(own.folder, '.config/tracey/config.styx'), CONFIG)
    return own
  },
  command: () => {
    const { path } = findProgram('tracey')
    const ask = `"${path}" query untested; "${path}" query uncovered; "${path}" query status`
    return ['bash', '-c', `"${path}" daemon & sleep 1; ${ask}; "${path}" kill; wait`]
  },
  job: 'ids',
  found: ({ stdout }) =>
    new Set([...stdout.matchAll(/\b[a-z]+\.[a-z]+\.\d{4}\b/g)].map(([name]) => idOf(name))),
}
