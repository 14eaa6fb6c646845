import { fileURLToPath } from 'node:url'
import { idsOfWords } from './ripgrep.js'

/** The floor of a program on Node that reads code and parses specs: ours can never take less. */
export const floor = {
  name: 'read and parse alone',
  anyFolder: true,
  find: () => ({ version: process.version }),
  command: () => [
    process.execPath,
    fileURLToPath(new URL('../floor/read-all.js', import.meta.url)),
  ],
  job: 'ids',
  found: idsOfWords,
}
