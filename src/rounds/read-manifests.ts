import { manifests } from '../manifests/index.ts'
import type { Problem } from '../model/diagnostic.ts'
import type { Files, Read } from '../model/files.ts'
import { compare } from '../model/order.ts'
import type { NamedManifest } from '../model/package.ts'
import { folderOf, nameOf } from '../model/path.ts'
import type { Repository } from '../model/repository.ts'
import type { CodePackage } from '../model/result.ts'

/** Finds the manifest that names the package of a path: in its folder, else in one above. */
export interface ManifestRound {
  nearest(path: string): NamedManifest | undefined
  /** Where the manifests in the root say that this repository is on GitHub. */
  repository(): Repository | undefined
  /** Packages by the names that reports of test runs have for them, in the one order. */
  codePackages(): CodePackage[]
  problems: Problem[]
}

/** Reads manifests when they are asked for, each once. */
// MM-OUT-0003
export function manifestRound(files: Files, listed: ReadonlySet<string>): ManifestRound {
  const byFolder = new Map<string, NamedManifest | undefined>()
  const problems: Problem[] = []
  const reads = new Map<string, Read>()
  return {
    problems,
    repository: repositoryOfRoot,
    codePackages,
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

  /** A manifest that cannot be read is a problem only where it is to name a package. */
  function repositoryOfRoot(): Repository | undefined {
    for (const { file, repository } of manifests) {
      const read = listed.has(file) ? readOnce(file) : undefined
      if (!read || 'reason' in read) continue
      try {
        const name = repository(new TextDecoder().decode(read.bytes))
        if (name !== undefined) return name
      } catch {
        // It is no manifest; whoever asks for its name says so.
      }
    }
    return undefined
  }

  // MM-RES-0033
  function codePackages(): CodePackage[] {
    const telling = new Map(manifests.map(({ file, reported }) => [file, reported]))
    const paths = [...listed].filter((path) => telling.get(nameOf(path)) !== undefined)
    return paths.sort(compare).flatMap((path) => {
      const read = readOnce(path)
      if ('reason' in read) return []
      try {
        const reported = telling.get(nameOf(path))?.(new TextDecoder().decode(read.bytes))
        return reported === undefined ? [] : [{ folder: folderOf(path), ...reported }]
      } catch {
        // A result of its package is then looked for by the ends of paths.
        return []
      }
    })
  }

  /** The root's may be asked for both its name and its repository. */
  function readOnce(path: string): Read {
    const read = reads.get(path) ?? files.read(path)
    reads.set(path, read)
    return read
  }

  function inFolder(folder: string): NamedManifest | undefined {
    for (const manifest of manifests) {
      const path = folder === '' ? manifest.file : `${folder}/${manifest.file}`
      if (!listed.has(path)) continue
      const read = readOnce(path)
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
