import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SIZES, treeFiles } from '../tree/tree-files.js'
import { HOME, initGit, SEED, writeGenerated } from '../tree/write-tree.js'

const SHOP = fileURLToPath(new URL('../../../test/fixtures/shop', import.meta.url))
const CONFIG = `profile: sdd
specs:
  - include: ['specs/**/*.md']
code:
  include: ['src/**', 'test/**']
`

/**
 * The one repository that all commands are counted on: the shop, whose specs follow a profile with
 * contracts and tables, and some generated specs and code files beside it. Its folder always has the
 * same path, as long paths cost instructions.
 */
export function writeCountedTree() {
  const folder = join(HOME, 'instructions')
  rmSync(folder, { recursive: true, force: true })
  cpSync(SHOP, folder, { recursive: true })
  const { specs, code, ...truth } = writeGenerated(folder, treeFiles(SEED, SIZES.counted))
  writeFileSync(join(folder, 'mustmark.yaml'), CONFIG)
  initGit(folder)
  // The shop brings 3 specs and 5 code files; that it brings IDs as well is no mistake of ours.
  return { folder, given: true, truth: { ...truth, specs: specs + 3, code: code + 5 } }
}
