import { nearFinder } from '../links/index.ts'
import type { Files } from '../model/files.ts'
import type { Found } from '../model/link.ts'
import { compare } from '../model/order.ts'
import { folderOf, foldersOf, joinPath, nameOf } from '../model/path.ts'
import { diskOf } from './disk.ts'

/**
 * Looks what stands at paths from the root. Listed files and their folders are there for everybody. What
 * else lies on this disk no clone has, but for repositories within this one, which nobody can see into.
 *
 * @param listed every path of the list, also those that the config leaves out
 */
// MM-LINK-0005
export function lookAt(
  files: Files,
  listed: ReadonlySet<string>,
  paths: ReadonlySet<string>,
): Map<string, Found> {
  const folders = foldersOf(listed)
  const disk = diskOf(files)
  const guess = guesser([...folders, ...listed])
  return new Map([...paths].map((path) => [path, look(path)]))

  function look(path: string): Found {
    if (listed.has(path)) return { state: 'file' }
    if (path === '' || folders.has(path) || disk.isInner(path)) return { state: 'folder' }
    // GitHub shows no file below a symbolic link to a folder, which is a file of the list.
    if (hasFileAbove(path)) return guess(path)
    return disk.has(path) ? { state: 'ignored' } : missing(path)
  }

  function missing(path: string): Found {
    const found = guess(path)
    return found.state === 'missing' && folders.has(folderOf(path))
      ? { ...found, folder: true }
      : found
  }

  function hasFileAbove(path: string): boolean {
    const folder = folderOf(path)
    return folder !== '' && (listed.has(folder) || hasFileAbove(folder))
  }
}

/** Names that many folders have: the one that is left says nothing about the one that was meant. */
const EVERYDAY = /^(?:readme|index|license|main|mod|package|__init__)(?:\.|$)/i

/** Finds the path that was probably meant; the names are gathered when the first is asked for. */
function guesser(known: readonly string[]): (path: string) => Found {
  const hint = nearFinder()
  let bySpelling: Map<string, string[]> | undefined
  let byFolder: Map<string, string[]> | undefined
  let byName: Map<string, string[]> | undefined
  return (path) => {
    bySpelling ??= grouped(known, spellingOf, (one) => one)
    const [actual, ...others] = bySpelling.get(spellingOf(path)) ?? []
    if (actual?.toLowerCase() === path.toLowerCase() && others.length === 0) {
      return { state: 'case', actual }
    }
    if (actual !== undefined) return { state: 'missing', near: actual }
    byFolder ??= grouped(known, folderOf, nameOf)
    byName ??= grouped(known, nameOf, (one) => one)
    const [folder, name] = [folderOf(path), nameOf(path)]
    const like = hint(name, byFolder.get(folder) ?? [])
    if (like !== undefined) return { state: 'missing', near: joinPath(folder, like) }
    const [near, ...more] = EVERYDAY.test(name) ? [] : (byName.get(name) ?? [])
    return near === undefined || more.length > 0 ? { state: 'missing' } : { state: 'missing', near }
  }
}

/** What looks the same: without case, and with one form of letters that carry marks. */
function spellingOf(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function grouped(
  paths: readonly string[],
  keyOf: (path: string) => string,
  textOf: (path: string) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const path of [...paths].sort(compare)) {
    const group = groups.get(keyOf(path))
    if (group) group.push(textOf(path))
    else groups.set(keyOf(path), [textOf(path)])
  }
  return groups
}
