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
  left: Leftover,
  file: string | undefined,
): number | undefined {
  const place = placeOf(path)
  if (!place) return undefined
  const written = left.outer.join('::')
  // cargo2junit has the modules where nextest has crate and binary.
  if (left.isDeep) return explain(place, written, undefined, undefined)
  const [crate, binary] = written.split('::')
  const target = file === undefined ? targetOf(binary, crate) : placeOf(file)?.target
  const asBinary = explain(
    place,
    left.front,
    target,
    isTest(target) && file !== undefined ? undefined : crate,
  )
  const asModules =
    left.front === '' && written !== '' ? explain(place, written, undefined, undefined) : undefined
  return asBinary ?? asModules
}

function isTest(target: string | undefined): boolean {
  return target !== undefined && target !== 'src'
}

/** nextest's binary: `it`, `bin/name`, `example/x`, `bench/x`; none is the library. */
function targetOf(binary: string | undefined, crate: string | undefined): string | undefined {
  if (!crate) return undefined
  if (binary === undefined) return 'src'
  const named = binary.replace(/^example\//, 'examples/').replace(/^bench\//, 'benches/')
  return named.includes('/') ? named : `tests/${named}`
}

function explain(
  { folder, target, modules }: RustPlace,
  written: string,
  expected: string | undefined,
  crate: string | undefined,
): number | undefined {
  const inFront = written === '' ? [] : written.split('::')
  if (!modules.every((one, i) => inFront[i] === one)) return undefined
  // The root of a test binary may have modules within; elsewhere a module that is no file is unknown.
  const isInline = inFront.length > modules.length
  if (isInline && target === 'src') return undefined
  if (expected !== undefined && expected !== target) {
    // The main program's name is the package's, and not that of its file.
    if (!(target === 'src' && expected.startsWith('bin/'))) return undefined
  }
  return (
    10 * modules.length +
    (expected === target ? 5 : 0) +
    likeness(folder, crate) -
    (isInline ? 1 : 0)
  )
}

/** How like the name of a crate its folder is. */
function likeness(folder: string, crate: string | undefined): number {
  if (!crate) return 0
  const [name, wanted] = [folder.slice(folder.lastIndexOf('/') + 1), crate].map((one) =>
    one.replaceAll('-', '_'),
  ) as [string, string]
  if (name === wanted) return 3
  return name !== '' && wanted.endsWith(`_${name}`) ? 2 : 0
}
