import { compare } from '../model/order.ts'
import { folderOf } from '../model/path.ts'

/**
 * Globs for files that lie in a few folders: the Markdown of each folder, or of all below the folder
 * that they share where there are many.
 *
 * @param paths of the files that are meant
 */
// MM-INIT-0002
export function globsFor(paths: readonly string[]): string[] {
  const folders = [...new Set(paths.map(folderOf))].sort(compare)
  // Files of the root are named one by one: README.md and the like lie beside them.
  const inRoot = [...new Set(paths.filter((path) => !path.includes('/')))].sort(compare)
  const below = folders.filter((folder) => folder !== '')
  if (below.length <= 4) return [...inRoot, ...below.map((folder) => `${escaped(folder)}/*.md`)]
  const shared = sharedFolder(below)
  return [...inRoot, shared === '' ? '**/*.md' : `${escaped(shared)}/**/*.md`]
}

function sharedFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders
  let shared = first.split('/')
  for (const folder of others) {
    const parts = folder.split('/')
    shared = shared.filter(
      (part, index) =>
        part === parts[index] && shared.slice(0, index).every((one, i) => one === parts[i]),
    )
  }
  return shared.join('/')
}

function escaped(folder: string): string {
  return folder.replace(/[*?[\]{}()!+@\\]/g, '\\$&')
}
