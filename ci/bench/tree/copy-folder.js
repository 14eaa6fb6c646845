import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { HOME, initGit } from './write-tree.js'

const bin = fileURLToPath(new URL('../../../bin/spec-extract.js', import.meta.url))

/** What git tracks or would track in a folder, or all of it without git. */
function pathsOf(folder) {
  try {
    const args = ['-C', folder, 'ls-files', '-z', '-co', '--exclude-standard']
    return execFileSync('git', args, { stdio: 'pipe', maxBuffer: 2 ** 30 })
      .toString()
      .split('\0')
      .filter((path) => path !== '' && existsSync(join(folder, path)))
  } catch {
    return ['.']
  }
}

/**
 * A copy of somebody's folder, since extraction writes; what our own model says of it takes the
 * place of a truth, so there rg is held against us, and not we against the generator.
 */
export function copyFolder(given) {
  const from = resolve(given)
  if (!existsSync(from))
    throw new Error(`Unexpected tree ${given}, expected small, large or a folder`)
  const folder = join(HOME, `copy-of-${basename(from)}`)
  rmSync(folder, { recursive: true, force: true })
  for (const path of pathsOf(from)) {
    cpSync(join(from, path), join(folder, path), { recursive: true, filter: outsideGit })
  }
  initGit(folder)
  const model = execFileSync(process.execPath, [bin, '--format', 'json'], {
    cwd: folder,
    maxBuffer: 2 ** 30,
  })
  return { name: given, folder, given: true, truth: truthOf(JSON.parse(model.toString()), folder) }
}

function outsideGit(path) {
  return basename(path) !== '.git'
}

function truthOf(model, folder) {
  const ids = model.items.flatMap((item) => item.id ?? [])
  const specs = new Set(model.items.map((item) => item.path)).size
  return { ids, specs, code: pathsOf(folder).length - specs, brokenLinks: 0 }
}
