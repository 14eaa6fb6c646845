import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram, PEERS } from '../run/installed.js'
import { manners } from '../tree/manners.js'
import { writeTree } from '../tree/write-tree.js'

const VERSION = '4.1.0'
const jar = join(PEERS, `openfasttrace-${VERSION}.jar`)
const { idOf } = manners.openfasttrace

/** The same requirements as `req~pay.queue.1001~1`, the same references as `[impl->…]`. */
export const openfasttrace = {
  name: 'OpenFastTrace',
  install: `mvn dependency:get -Dartifact=org.itsallcode.openfasttrace:openfasttrace:${VERSION} -Dtransitive=false, and the jar into $BENCH_PEERS`,
  find: () => {
    const java = findProgram('java')
    if (java.missing) return java
    return existsSync(jar) ? { version: VERSION } : { missing: `there is no ${jar}` }
  },
  prepare: (tree) => writeTree(tree.name, 'openfasttrace'),
  command: () => [
    'java',
    '-jar',
    jar,
    'trace',
    '-v',
    'all',
    '-c',
    'BLACK_AND_WHITE',
    'specs',
    'src',
  ],
  job: 'ids',
  found: ({ stdout }) =>
    new Set([...stdout.matchAll(/\] req~([\w.]+)~1/g)].map((match) => idOf(match[1]))),
}
