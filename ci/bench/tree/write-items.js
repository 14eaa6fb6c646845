import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { HOME, initGit, writeFiles } from './write-tree.js'

/**
 * A tree for a tool with files of its own: the requirements of `tree` without its prose and code,
 * as `files(area, ids, first)` of each `SYSTEM-AREA` writes them, `first` being the first of these.
 */
export function writeItems(tree, manner, files) {
  const byArea = groupByArea(tree.truth.ids)
  const [first] = byArea.keys()
  const folder = join(HOME, `${tree.name}-${manner}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFiles(
    folder,
    [...byArea].flatMap(([area, ids]) => files(area, ids, first)),
  )
  initGit(folder)
  return { ...tree, folder, manner }
}

function groupByArea(ids) {
  const byArea = new Map()
  for (const id of ids) {
    const area = id.replace(/-\d+$/, '')
    byArea.set(area, [...(byArea.get(area) ?? []), id])
  }
  return byArea
}
