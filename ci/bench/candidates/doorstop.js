import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from '../run/installed.js'
import { writeItems } from '../tree/write-items.js'

/** A folder a document and a file an item; all documents but the first are children of it. */
function items(area, ids, first) {
  const parent = area === first ? '' : `  parent: ${first}\n`
  const settings = `settings:\n  digits: 4\n${parent}  prefix: ${area}\n  sep: '-'\n`
  const files = ids.map((id, index) => ({
    path: `${area}/${id}.yml`,
    text: `active: true\nderived: true\nheader: ''\nlevel: 1.${index + 1}\nlinks: []\nnormative: true\nref: ''\nreviewed: null\ntext: |\n  The system MUST do what ${id} says.\n`,
  }))
  return [{ path: `${area}/.doorstop.yml`, text: settings }, ...files]
}

function published(tree) {
  return join(tree.folder, 'published')
}

/** It has files of its own and no prose around the items; it checks them and prints all as text. */
export const doorstop = {
  name: 'Doorstop',
  install: 'python3 -m venv $BENCH_PEERS/py && $BENCH_PEERS/py/bin/pip install doorstop',
  find: () => findProgram('doorstop'),
  prepare: (tree) => writeItems(tree, 'doorstop', items),
  before: (tree) => rmSync(published(tree), { recursive: true, force: true }),
  command: () => [findProgram('doorstop').path, 'publish', 'all', 'published', '--text'],
  job: 'ids',
  found: (_, tree) => {
    const names = readdirSync(published(tree), { recursive: true }).filter((name) =>
      name.endsWith('.txt'),
    )
    const texts = names.map((name) => readFileSync(join(published(tree), name), 'utf8'))
    return new Set(texts.join('\n').match(/\b[A-Z]+-[A-Z]+-\d{4}\b/g) ?? [])
  },
}
