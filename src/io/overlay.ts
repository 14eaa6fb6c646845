import type { Files } from '../model/files.ts'

/**
 * Files of which some have another text than the disk: an editor's open buffer, standard input. What
 * is laid over is listed as well.
 *
 * @param texts or bytes by path from the root
 */
// MM-SEL-0003
export function overlay(files: Files, texts: ReadonlyMap<string, string | Uint8Array>): Files {
  return {
    ...files,
    list() {
      const listing = files.list()
      if ('reason' in listing) return listing
      return { ...listing, paths: [...new Set([...listing.paths, ...texts.keys()])] }
    },
    read(path) {
      const text = texts.get(path)
      if (text === undefined) return files.read(path)
      return { bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }
    },
  }
}
