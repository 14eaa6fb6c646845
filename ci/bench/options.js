import { parseArgs } from 'node:util'

const USAGE = `npm run bench -- [--tree small|large|<folder>]… [--runs 7] [--only <name>]… [--json <file>] [--growth | --instructions [--record]]`

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
      instructions: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  })
  if (!/^[1-9]\d*$/.test(values.runs)) {
    throw new Error(`Unexpected --runs ${values.runs}, expected a whole number: ${USAGE}`)
  }
  if (values.record && !values.instructions) {
    throw new Error(`Unexpected --record, expected it beside --instructions: ${USAGE}`)
  }
  if (values.growth && values.instructions) {
    throw new Error(`Unexpected --growth beside --instructions, expected one of them: ${USAGE}`)
  }
  return { ...values, runs: Number(values.runs) }
}
