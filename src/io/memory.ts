import type { Files } from '../model/files.ts'

/**
 * Files in memory, for tests and for callers without a disk. Nothing is ignored.
 *
 * @param texts texts or bytes by path from the root, in any order
 */
export function memory(texts: Readonly<Record<string, string | Uint8Array>>): Files {
  const bytes = new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      typeof text === 'string' ? new TextEncoder().encode(text) : text,
    ]),
  )
  return {
    list: () => ({ paths: [...bytes.keys()], notes: [], omitted: [], unlisted: [] }),
    read(path) {
      const found = bytes.get(path)
      return found ? { bytes: found } : { absent: true, reason: 'does not exist' }
    },
    entries(folder) {
      const prefix = folder === '' ? '' : `${folder}/`
      const below = [...bytes.keys()].filter((path) => path.startsWith(prefix))
      return [...new Set(below.map((path) => path.slice(prefix.length).split('/')[0] as string))]
    },
    below(folder) {
      return [...bytes.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`))
    },
    lastCommits: () => undefined,
    headDay: () => undefined,
    earlierVersions: () => [],
    ignored: () => [],
  }
}
