import type { Files } from '../model/files.ts'
import type { Found } from '../model/link.ts'
import { nearest } from '../model/nearest.ts'
import { compare } from '../model/order.ts'
import { folderOf, foldersOf, joinPath, nameOf } from '../model/path.ts'

/**
 * Looks what stands at paths from the root. Listed files and their folders are there for everybody;
 * what else lies on the disk git ignores, or it belongs to a repository within this one.
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
  const found = new Map<string, Found>()
  const unlisted: string[] = []
  for (const path of paths) {
    if (listed.has(path)) found.set(path, { state: 'file' })
    else if (path === '' || folders.has(path)) found.set(path, { state: 'folder' })
    else if (isOnDisk(files, path)) unlisted.push(path)
  }
  const ignored = new Set(unlisted.length > 0 ? files.ignored(unlisted) : [])
  for (const path of unlisted) {
    const isFolder = files.entries(path).length > 0
    const state = ignored.has(path) ? 'ignored' : isFolder ? 'folder' : 'file'
    found.set(path, { state })
  }
  const finder = nearFinder([...folders, ...listed])
  for (const path of paths) if (!found.has(path)) found.set(path, finder(path))
  return found
}

/** Asks the folder for its names: a file system may take another case for the same. */
function isOnDisk(files: Files, path: string): boolean {
  const parts = path.split('/')
  return parts.every((part, index) => files.entries(parts.slice(0, index).join('/')).includes(part))
}

/** Finds the path that was probably meant; the names are gathered when the first is asked for. */
function nearFinder(known: readonly string[]): (path: string) => Found {
  let byLowerCase: Map<string, string> | undefined
  let byFolder: Map<string, string[]> | undefined
  let byName: Map<string, string[]> | undefined
  return (path) => {
    byLowerCase ??= new Map([...known].sort(compare).map((one) => [one.toLowerCase(), one]))
    const actual = byLowerCase.get(path.toLowerCase())
    if (actual !== undefined) return { state: 'case', actual }
    byFolder ??= grouped(known, folderOf, nameOf)
    byName ??= grouped(known, nameOf, (one) => one)
    const [folder, name] = [folderOf(path), nameOf(path)]
    const like = nearest(name, byFolder.get(folder) ?? [])
    const same = byName.get(name) ?? []
    const near = like === undefined ? same.length === 1 && same[0] : joinPath(folder, like)
    return near ? { state: 'missing', near } : { state: 'missing' }
  }
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
