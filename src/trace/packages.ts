import type { Problem } from '../model/diagnostic.ts'
import { compare } from '../model/order.ts'
import type { NamedManifest } from '../model/package.ts'
import { packageFile } from './package-name.ts'

/** A spec before its package is known. */
export interface UnnamedSpec {
  path: string
  /** `auto`, `stem`, `manifest` or a literal name. */
  rule: string
}

/** The nearest manifest that names a package, in the folder of a path or above. */
export type NearestManifest = (path: string) => NamedManifest | undefined

/** The package of each spec and the file of each package. */
export interface Packages {
  bySpec: Map<string, string>
  /** Names of files without ending, by package. */
  files: Map<string, string>
  problems: Problem[]
}

interface Named {
  name: string
  /** Specs share a package only where this is the same. */
  origin: string
}

/** Names the package of every spec; see design section 5. */
// MM-OUT-0003 MM-OUT-0004
export function namePackages(specs: readonly UnnamedSpec[], nearest: NearestManifest): Packages {
  const packages: Packages = {
    bySpec: new Map(),
    files: new Map(),
    problems: [],
  }
  const origins = new Map<string, Named & { spec: string }>()
  for (const spec of [...specs].sort((a, b) => compare(a.path, b.path))) {
    const named = nameOf(spec, nearest)
    const file = 'message' in named ? named : packageFile(named.name, spec.path)
    if ('message' in named || typeof file !== 'string') {
      packages.problems.push(file as Problem)
      continue
    }
    // Two names that one file system may take for one are one here.
    const other = origins.get(file.toLowerCase())
    if (other && (other.origin !== named.origin || other.name !== named.name)) {
      packages.problems.push(clash(spec.path, named, other))
      continue
    }
    origins.set(file.toLowerCase(), { ...named, spec: spec.path })
    packages.bySpec.set(spec.path, named.name)
    packages.files.set(named.name, file)
  }
  return packages
}

function nameOf({ path, rule }: UnnamedSpec, nearest: NearestManifest): Named | Problem {
  const file = path.slice(path.lastIndexOf('/') + 1)
  if (rule === 'stem') return stem(path, file)
  if (rule === 'manifest') {
    const manifest = nearest(path)
    return manifest
      ? { name: manifest.name, origin: manifest.path }
      : {
          path,
          message: 'Unexpected lack of a manifest, expected one in its folder or above',
        }
  }
  if (rule !== 'auto') return { name: rule, origin: 'config' }
  if (!/^(?:SPEC|spec|README|index)\.md$/.test(file)) return stem(path, file)
  const manifest = nearest(path)
  if (manifest) return { name: manifest.name, origin: manifest.path }
  const folder = path.split('/').at(-2)
  return folder === undefined
    ? {
        path,
        message: 'Unexpected spec without a package, expected `package` in its specs entry',
      }
    : { name: folder, origin: path }
}

/** `10-orchestrator-core.md` is `orchestrator-core`, `payments.spec.md` is `payments`. */
function stem(path: string, file: string): Named {
  return {
    name: file.replace(/(?:\.spec)?\.[^.]*$/, '').replace(/^\d{2}-/, ''),
    origin: path,
  }
}

function clash(path: string, named: Named, other: Named & { spec: string }): Problem {
  const isSame = named.name === other.name
  const names = isSame ? `"${named.name}"` : `"${named.name}" and "${other.name}"`
  return {
    path,
    message:
      `Unexpected package ${names}, which ${other.spec} has as well, expected a name of its own; ` +
      'set `package` in the specs entry of one, or of both to share it',
  }
}
