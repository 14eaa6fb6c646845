import type { Files } from '../model/files.ts'
import { folderOf, nameOf } from '../model/path.ts'

/** What lies on the disk at hand, listed or not. */
export interface Disk {
  /** Something stands at the path, under exactly this name. */
  has(path: string): boolean
  /** A submodule, a repository of its own, or something within such a one. */
  isInner(path: string): boolean
}

/**
 * Looks into folders, each once. Names are compared by hand: a file system may take another case for the
 * same.
 */
// MM-LINK-0005
export function diskOf(files: Files): Disk {
  const folders = new Map<string, Set<string>>()
  const submodules = submodulesOf(files)
  return { has, isInner }

  function has(path: string): boolean {
    if (path === '') return true
    const folder = folderOf(path)
    return has(folder) && namesIn(folder).has(nameOf(path))
  }

  function isInner(path: string): boolean {
    if (path === '') return false
    // Declared in .gitmodules: whether somebody has fetched it does not matter.
    if (submodules.has(path) || (has(path) && namesIn(path).has('.git'))) return true
    return isInner(folderOf(path))
  }

  function namesIn(folder: string): Set<string> {
    const names = folders.get(folder) ?? new Set(files.entries(folder))
    folders.set(folder, names)
    return names
  }
}

/** The folders that .gitmodules names. */
function submodulesOf(files: Files): Set<string> {
  const read = files.read('.gitmodules')
  if ('reason' in read) return new Set()
  const lines = new TextDecoder().decode(read.bytes).split(/\r?\n/)
  return new Set(lines.flatMap((line) => /^\s*path\s*=\s*(.*?)\/*\s*$/.exec(line)?.[1] ?? []))
}
