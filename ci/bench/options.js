import { parseArgs } from 'node:util'

const USAGE = `npm run bench -- [--tree small|large|<folder>]… [--runs 7] [--only <name>]… [--json <file>] [--growth]`

/** The arguments, or an error that shows the call. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      tree: { type: 'string', multiple: true, default: ['small', 'large'] },
      runs: { type: 'string', default: '7' },
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      growth: { type: 'boolean', default: false },
    },
  })
  if (!/^[1-9]\d*$/.test(values.runs)) {
    throw new Error(`Unexpected --runs ${values.runs}, expected a whole number: ${USAGE}`)
  }
  return { ...values, runs: Number(values.runs) }
}
