import { fileURLToPath } from 'node:url'
import { nodeAlone } from '../candidates/node-alone.js'
import { mustmarkCheck, removeOutputs, specExtract, specLinks } from '../candidates/ours.js'

const bin = (name) => fileURLToPath(new URL(`../../../bin/${name}.js`, import.meta.url))

/** The start alone: what every command pays. */
const mustmarkVersion = {
  name: 'mustmark --version',
  command: () => [process.execPath, bin('mustmark'), '--version'],
}

const specLint = {
  name: 'spec-lint',
  before: removeOutputs,
  command: () => [process.execPath, bin('spec-lint')],
  job: 'specs',
  found: ({ stderr }) => Number(stderr.match(/ in (\d+) files?;/)?.[1] ?? 0),
}

const specXref = {
  name: 'spec-xref',
  before: removeOutputs,
  command: () => [process.execPath, bin('spec-xref')],
  job: 'code files',
  found: ({ stderr }) => Number(stderr.match(/^(\d+) files scanned/m)?.[1] ?? 0),
}

/** The commands whose instructions are counted, as candidates; the first is the floor. */
export const counted = [
  nodeAlone,
  mustmarkVersion,
  specExtract,
  specLint,
  specLinks,
  specXref,
  mustmarkCheck,
]
