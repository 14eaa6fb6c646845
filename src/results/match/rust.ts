import { nameOf } from '../../model/path.ts'
import type { CodePackage } from '../../model/result.ts'
import type { Leftover } from './consume.ts'

/** Where a file stands in its package. */
interface RustPlace {
  /** The folder of the package. */
  folder: string
  /** `src` for the library and the main program, `tests/it`, `bin/name`, `benches/x`, `examples/x`. */
  target: string
  modules: string[]
}

const SOURCES = /^(?:(?<folder>.*)\/)?(?<kind>src|tests|benches|examples)\/(?<rest>.+)\.rs$/

/** Where a Rust file stands, by Cargo's layout; nothing for a file outside it. */
function placeOf(path: string): RustPlace | undefined {
  const groups = SOURCES.exec(path)?.groups
  if (!groups) return undefined
  const { folder = '', kind = '', rest = '' } = groups
  const modules = rest.split('/')
  if (modules.length > 1 && ['mod', 'main'].includes(modules.at(-1) as string)) modules.pop()
  if (kind !== 'src') {
    const [name, ...inner] = modules
    return { folder, target: `${kind}/${name}`, modules: inner }
  }
  if (modules[0] === 'bin' && modules.length > 1) {
    return { folder, target: `bin/${modules[1]}`, modules: modules.slice(2) }
  }
  const isRoot = modules.length === 1 && ['lib', 'main'].includes(modules[0] as string)
  return { folder, target: 'src', modules: isRoot ? [] : modules }
}

/** What is known of the binary of a result. */
interface Binary {
  target?: string | undefined
  crate?: string | undefined
  /** The crate is the name of the package; the program that cargo runs may have another. */
  isPackage?: boolean
}

/**
 * How well a result fits a test of a Rust file: the modules in front of its names are those of the
 * file, and the binary is the one that Cargo makes of it.
 *
 * @param file the root file of the binary, where `cargo test` tells it
 * @returns more for more that agrees; nothing where something does not
 */
// MM-RES-0033
export function explainRust(
  path: string,
  { front, isDeep, outer }: Leftover,
  file: string | undefined,
  packages: readonly CodePackage[],
): number | undefined {
  const place = placeOf(path)
  if (!place) return undefined
  const written = outer.join('::')
  // cargo2junit has the modules where nextest has crate and binary.
  if (isDeep) return strengthOf(place, written, {}, packages)
  const [crate, name] = written.split('::')
  const target = file === undefined ? targetOf(name, crate) : placeOf(file)?.target
  // The binary of integration tests has their name, and not that of the crate.
  const isOwn = file === undefined || target === 'src'
  const binary = { target, crate: isOwn ? crate : undefined, isPackage: file === undefined }
  return strengthOf(place, front, binary, packages)
}

/** nextest's binary: `it`, `bin/name`, `example/x`, `bench/x`; none is the library. */
function targetOf(name: string | undefined, crate: string | undefined): string | undefined {
  if (!crate) return undefined
  if (name === undefined) return 'src'
  const long = name.replace(/^example\//, 'examples/').replace(/^bench\//, 'benches/')
  return long.includes('/') ? long : `tests/${long}`
}

function strengthOf(
  { folder, target, modules }: RustPlace,
  written: string,
  binary: Binary,
  packages: readonly CodePackage[],
): number | undefined {
  // Integration tests share what stands in a module of its own, each as a part of its binary.
  const isShared = target !== binary.target && [target, binary.target].every(isIntegration)
  if (isShared) {
    const place = { folder, target: binary.target as string, modules: [nameOf(target), ...modules] }
    return strengthOf(place, written, binary, packages)
  }
  const inFront = written === '' ? [] : written.split('::')
  if (!modules.every((one, i) => inFront[i] === one)) return undefined
  // The root of other binaries may have modules within; in `src` they are files, or have no name here.
  const isInline = inFront.length > modules.length
  if (isInline && target === 'src') return undefined
  const isSame = binary.target === target
  // The main program has the name of its package.
  const isMain = target === 'src' && binary.target?.startsWith('bin/')
  if (binary.target !== undefined && !isSame && !isMain) return undefined
  const likeness = likenessOf(folder, binary, packages)
  if (likeness === undefined) return undefined
  return 10 * modules.length + (isSame ? 5 : 0) + likeness - (isInline ? 1 : 0)
}

function isIntegration(target: string | undefined): boolean {
  return target?.startsWith('tests/') === true
}

/** How like the name of a crate its folder is; nothing where the manifests name another folder. */
function likenessOf(
  folder: string,
  { crate, isPackage }: Binary,
  packages: readonly CodePackage[],
): number | undefined {
  if (!crate) return 0
  const wanted = underscored(crate)
  const own = packages.find((one) => one.kind === 'crate' && one.folder === folder)
  if (isPackage && own && underscored(own.name) !== wanted) return undefined
  const named = packages.filter((one) => one.kind === 'crate' && underscored(one.name) === wanted)
  if (named.length > 0) return named.some((one) => one.folder === folder) ? 3 : undefined
  const last = underscored(folder.slice(folder.lastIndexOf('/') + 1))
  if (last === wanted) return 3
  return last !== '' && wanted.endsWith(`_${last}`) ? 2 : 0
}

function underscored(name: string): string {
  return name.replaceAll('-', '_')
}
