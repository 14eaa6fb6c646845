import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SIZES, treeFiles, VERSION } from './tree-files.js'

export const SEED = 2119
export const HOME = join(tmpdir(), 'mustmark-bench')

/** Writes files below a folder; folders that stand already are not made again. */
export function writeFiles(folder, files) {
  const made = new Set()
  for (const { path, text } of files) {
    const file = join(folder, path)
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    made.add(dirname(file))
    writeFileSync(file, text)
  }
}

/** Writes the files of `treeFiles` below a folder, and gives their truth. */
export function writeGenerated(folder, files) {
  let truth
  const untilTruth = {
    *[Symbol.iterator]() {
      truth = yield* files
    },
  }
  writeFiles(folder, untilTruth)
  return truth
}

/** A repository with everything in its index, and no commit: nothing here depends on a clock. */
export function initGit(folder) {
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })
  git('init', '--quiet')
  git('-c', 'core.autocrlf=false', 'add', '--all')
}

/**
 * The folder of a generated tree with its truth: `{name, folder, truth}`. It is made once a seed,
 * version, size and manner, in the system's folder for temporary files; the truth is written last,
 * beside the tree, so that half a tree is never taken for one.
 */
export function writeTree(size, manner = 'mustmark') {
  const folder = join(HOME, `${size}-${manner}-${SEED}-v${VERSION}`)
  const truthFile = `${folder}.json`
  if (!existsSync(truthFile)) {
    rmSync(folder, { recursive: true, force: true })
    const truth = writeGenerated(folder, treeFiles(SEED, SIZES[size], manner))
    initGit(folder)
    writeFileSync(truthFile, JSON.stringify(truth))
  }
  return { name: size, folder, truth: JSON.parse(readFileSync(truthFile, 'utf8')), manner }
}
