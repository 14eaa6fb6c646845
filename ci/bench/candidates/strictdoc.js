import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../run/installed.js'
import { writeItems } from '../tree/write-items.js'

function sdoc(area, ids) {
  const items = ids.map(
    (id) => `[REQUIREMENT]\nUID: ${id}\nSTATEMENT: >>>\nThe system MUST do what ${id} says.\n<<<\n`,
  )
  return [{ path: `${area}.sdoc`, text: `[DOCUMENT]\nTITLE: ${area}\n\n${items.join('\n')}` }]
}

/** It has files of its own and no prose around the items; as JSON, its cheapest export. */
export const strictdoc = {
  name: 'StrictDoc',
  install: 'python3 -m venv $BENCH_PEERS/py && $BENCH_PEERS/py/bin/pip install strictdoc',
  find: () => findProgram('strictdoc'),
  prepare: (tree) => writeItems(tree, 'strictdoc', sdoc),
  before: (tree) => rmSync(join(tree.folder, 'output'), { recursive: true, force: true }),
  command: () => [findProgram('strictdoc').path, 'export', '.', '--formats', 'json'],
  job: 'ids',
  found: (_, tree) => {
    const text = readFileSync(join(tree.folder, 'output/json/index.json'), 'utf8')
    return new Set([...text.matchAll(/"UID": "([A-Z]+-[A-Z]+-\d{4})"/g)].map((match) => match[1]))
  },
}
