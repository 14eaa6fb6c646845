import { manifests } from '../manifests/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files } from '../model/files.ts'
import type { NamedManifest } from '../model/package.ts'

/** Finds the manifest that names the package of a path: in its folder, else in one above. */
export interface ManifestRound {
  nearest(path: string): NamedManifest | undefined
  problems: Problem[]
}

/** Reads manifests when they are asked for, each once. */
// MM-OUT-0003
export function manifestRound(files: Files, listed: ReadonlySet<string>): ManifestRound {
  const byFolder = new Map<string, NamedManifest | undefined>()
  const problems: Problem[] = []
  return {
    problems,
    nearest(path) {
      const parts = path.split('/').slice(0, -1)
      for (;;) {
        const folder = parts.join('/')
        if (!byFolder.has(folder)) byFolder.set(folder, inFolder(folder))
        const found = byFolder.get(folder)
        if (found || parts.pop() === undefined) return found
      }
    },
  }

  function inFolder(folder: string): NamedManifest | undefined {
    for (const manifest of manifests) {
      const path = folder === '' ? manifest.file : `${folder}/${manifest.file}`
      if (!listed.has(path)) continue
      const read = files.read(path)
      if ('reason' in read) {
        if (!read.absent)
          problems.push({
            path,
            message: `Unexpected manifest that ${read.reason}`,
          })
        continue
      }
      try {
        const name = manifest.name(new TextDecoder().decode(read.bytes))
        if (name !== undefined) return { path, name }
      } catch (error) {
        const reason = (error as Error).message.split('\n')[0]
        problems.push({
          path,
          message: `Unexpected content, expected a manifest: ${reason}`,
        })
      }
    }
    return undefined
  }
}
