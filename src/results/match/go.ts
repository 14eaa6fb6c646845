import { folderOf, joinPath } from '../../model/path.ts'
import type { CodePackage } from '../../model/result.ts'
import type { Leftover } from './consume.ts'
import { endsWith } from './segments.ts'

/** What is known of packages. */
interface Known {
  /** Every class and package that the reports name. */
  reported: ReadonlySet<string>
  packages: readonly CodePackage[]
}

/**
 * The path of a package begins with that of the module around it, which go.mod tells, and may be
 * written short; where none is known, the folder is an end of it, and the root has the shortest one.
 */
// MM-RES-0033
export function explainPackage(
  path: string,
  { outer, isDeep }: Leftover,
  { reported, packages }: Known,
): number | undefined {
  if (isDeep || outer.length > 1) return undefined
  const [written = ''] = outer
  if (written === '') return 0
  const folder = folderOf(path)
  const words = written.split('/')
  const known = packagePath(folder, packages)
  if (known !== undefined) return endsWith(known.split('/'), words) ? words.length : undefined
  if (folder === '') return isBelowAnother(written, reported) ? undefined : 0
  const folders = folder.split('/')
  if (endsWith(words, folders)) return folders.length
  return endsWith(folders, words) ? words.length : undefined
}

/** Of the package in a folder, by the nearest module around it. */
function packagePath(folder: string, packages: readonly CodePackage[]): string | undefined {
  const around = packages.filter(
    (one) =>
      one.kind === 'module' && (one.folder === '' || `${folder}/`.startsWith(`${one.folder}/`)),
  )
  const module = around.sort((a, b) => b.folder.length - a.folder.length)[0]
  if (!module) return undefined
  const below = module.folder === '' ? folder : folder.slice(module.folder.length + 1)
  return below === '' ? module.name : joinPath(module.name, below)
}

function isBelowAnother(path: string, packages: ReadonlySet<string>): boolean {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    if (packages.has(path.slice(0, at))) return true
  }
  return false
}
