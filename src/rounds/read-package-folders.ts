import { manifests } from '../manifests/index.ts'
import type { PackageFolder } from '../model/companion.ts'
import type { Files } from '../model/files.ts'
import { compare } from '../model/order.ts'
import type { ParserChoice } from '../model/parser.ts'
import { folderOf, joinPath, nameOf } from '../model/path.ts'
import { decode, headingsOf } from '../parse/index.ts'
import type { ManifestRound } from './read-manifests.ts'

/** Folders with a manifest that names a package, with the headings of their READMEs. */
// MM-LINT-0021
export function readPackageFolders(
  files: Files,
  listed: ReadonlySet<string>,
  { nearest }: ManifestRound,
  parser: ParserChoice,
): PackageFolder[] {
  const names = new Set(manifests.map((manifest) => manifest.file))
  const folders = new Set([...listed].filter((path) => names.has(nameOf(path))).map(folderOf))
  return [...folders].sort(compare).flatMap((folder) => {
    const found = nearest(joinPath(folder, 'README.md'))
    // The root of a workspace may have a manifest without a name: that is no package.
    if (!found || folderOf(found.path) !== folder) return []
    const readme = joinPath(folder, 'README.md')
    const headings = listed.has(readme) ? headingsIn(files, readme, parser) : []
    return [{ folder, name: found.name, manifest: found.path, headings }]
  })
}

function headingsIn(files: Files, path: string, parser: ParserChoice): string[] {
  const read = files.read(path)
  const decoded = 'bytes' in read ? decode(read.bytes) : undefined
  return decoded && 'text' in decoded ? headingsOf(decoded.text, parser) : []
}
