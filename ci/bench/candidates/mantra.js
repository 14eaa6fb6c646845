import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../run/installed.js'
import { manners } from '../tree/manners.js'
import { writeTree } from '../tree/write-tree.js'

const CONFIG = {
  products: [
    {
      name: 'bench',
      base: 'main',
      requirements: [{ path: 'specs/', source: 'markup' }],
      annotations: [{ path: './src/', source: 'content', pattern: '*.rs' }],
    },
  ],
}
const { idOf } = manners.mantra

/** Requirements of Markdown into SQLite; of code it reads Rust alone. */
export const mantra = {
  name: 'mantra',
  install: 'cargo install mantra --locked --root $BENCH_PEERS/cargo',
  find: () => findProgram('mantra'),
  notOn: { large: 'it ran for a quarter of an hour, and its report had 66 GB' },
  prepare: (tree) => {
    const own = writeTree(tree.name, 'mantra')
    writeFileSync(join(own.folder, 'mantra.json5'), JSON.stringify(CONFIG))
    return own
  },
  before: (tree) => {
    rmSync(join(tree.folder, 'mantra-report'), { recursive: true, force: true })
    for (const name of ['mantra.db', 'mantra.db-shm', 'mantra.db-wal']) {
      rmSync(join(tree.folder, name), { force: true })
    }
  },
  command: () => {
    const { path } = findProgram('mantra')
    const report = `"${path}" report --output-dir mantra-report && find mantra-report -type f -exec cat {} +`
    return ['bash', '-c', `"${path}" collect && ${report}`]
  },
  job: 'ids',
  found: ({ stdout }) =>
    new Set([...stdout.matchAll(/\b[a-z]+_[a-z]+_\d{4}\b/g)].map(([name]) => idOf(name))),
}
