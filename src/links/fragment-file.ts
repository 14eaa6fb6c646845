import type { Found } from '../model/link.ts'
import { joinPath } from '../model/path.ts'

const READMES = ['README.md', 'readme.md', 'Readme.md', 'ReadMe.md', 'README.markdown']

/** The file that a fragment is for: of a folder its README, which GitHub shows below the list. */
export function fragmentFile(
  path: string,
  found: Found | undefined,
  exists: (path: string) => boolean,
): string | undefined {
  if (found?.state === 'file' || found?.state === 'ignored') return path
  if (found?.state === 'case') {
    return exists(found.actual) ? found.actual : readmeOf(found.actual, exists)
  }
  return found?.state === 'folder' ? readmeOf(path, exists) : undefined
}

/** GitHub shows on the first page of a repository that of `.github/`, of the root, or of `docs/`. */
function readmeOf(folder: string, exists: (path: string) => boolean): string | undefined {
  const folders = folder === '' ? ['.github', '', 'docs'] : [folder]
  return folders.flatMap((one) => READMES.map((name) => joinPath(one, name))).find(exists)
}
