import { join } from 'node:path'
import { findProgram, PEERS } from '../run/installed.js'

const plugin = join(PEERS, 'npm/node_modules/remark-validate-links/index.js')

/** The checker of links on the same parser family: compare it with spec-links. */
export const remark = {
  name: 'remark-validate-links',
  install: 'npm install --prefix $BENCH_PEERS/npm remark-cli remark-validate-links',
  find: () => findProgram('remark'),
  command: () => [
    findProgram('remark').path,
    'specs',
    '--no-config',
    '--no-stdout',
    '--no-color',
    '--quiet',
    '--use',
    `${plugin}=repository:false`,
  ],
  job: 'broken links',
  found: ({ stderr }) =>
    stderr.split('\n').filter((line) => /missing-file|missing-heading/.test(line)).length,
}
