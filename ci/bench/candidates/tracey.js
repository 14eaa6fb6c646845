import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../run/installed.js'
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
    // Asked before it listens, it may never answer.
    const ask = `sleep 1; timeout 60 "${path}" query status; timeout 60 "${path}" query untested`
    return ['bash', '-c', `"${path}" daemon & ${ask}; "${path}" kill; wait`]
  },
  job: 'ids',
  // It names what lacks something, and counts the rest.
  found: ({ stdout }) => Number(/of (\d+) requirements are covered/.exec(stdout)?.[1]),
}
