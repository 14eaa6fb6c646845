import type { Found } from '../model/link.ts'
import { joinPath } from '../model/path.ts'

const READMES = ['README.md', 'readme.md', 'Readme.md']

/** The file that a fragment is for: of a folder its README, which GitHub shows below the list. */
export function fragmentFile(
  path: string,
  found: Found | undefined,
  exists: (path: string) => boolean,
): string | undefined {
  if (found?.state === 'file' || found?.state === 'ignored') return path
  if (found?.state === 'case') return found.actual
  if (found?.state !== 'folder') return undefined
  return READMES.map((name) => joinPath(path, name)).find(exists)
}
