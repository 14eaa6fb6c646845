import type { SpecFacts } from '../model/facts.ts'
import type { ModuleSpec } from '../model/module-spec.ts'
import { compare } from '../model/order.ts'
import { folderOf, joinPath, nameOf } from '../model/path.ts'

/**
 * The files that the paths of module specs mean, by spec and path as it is written. A path begins at the
 * root, at the folder of its spec, or where the drawn tree begins; one with a folder in it may begin
 * anywhere, where a single file ends so.
 */
// MM-MRULE-0096
export function modulePaths(
  facts: readonly SpecFacts[],
  listed: ReadonlySet<string>,
): Map<string, ReadonlyMap<string, string>> {
  const byName = new Map<string, string[]>()
  for (const path of [...listed].sort(compare)) {
    const name = nameOf(path)
    const same = byName.get(name)
    if (same) same.push(path)
    else byName.set(name, [path])
  }
  const found = new Map<string, ReadonlyMap<string, string>>()
  for (const { path, module } of facts) {
    if (!module) continue
    const tree = (module.fileStructure?.tree?.entries ?? []).map((entry) => entry.path)
    const meant = [...new Set(pathsIn(module))].flatMap((text) => {
      const file = fileOf(text, folderOf(path), tree)
      return file === undefined ? [] : [[text, file] as const]
    })
    found.set(path, new Map(meant))
  }
  return found

  function fileOf(text: string, folder: string, tree: readonly string[]): string | undefined {
    const bare = text.replace(/^\.\//, '').replace(/\/$/, '')
    const drawn = tree.filter((one) => one === bare || one.endsWith(`/${bare}`))
    const ways = [bare, ...(drawn.length === 1 ? drawn : [])]
    for (const way of ways) {
      const near = resolve(folder, way)
      if (listed.has(way)) return way
      if (listed.has(near)) return near
    }
    for (const way of ways.filter((one) => one.includes('/'))) {
      const [file, ...others] = (byName.get(nameOf(way)) ?? []).filter((one) =>
        one.endsWith(`/${way}`),
      )
      if (others.length === 0 && file !== undefined) return file
    }
    return undefined
  }
}

/** What a module maps, hands over as a test, and names in its contracts. */
function pathsIn({ fileStructure, handoff, contracts }: ModuleSpec): string[] {
  const mapped = (fileStructure?.mapping ?? []).flatMap(({ paths }) => paths)
  const tests = handoff?.testFiles?.paths ?? []
  const cited = contracts.flatMap(({ fields }) =>
    fields.flatMap(({ value, items }) => [value, ...items.map((one) => one.value)]),
  )
  return [
    ...[...mapped, ...tests, ...cited.flatMap(({ code }) => code)].map(({ text }) => text),
    ...cited.flatMap(({ links }) => links.map(({ url }) => url)),
  ]
}

function resolve(folder: string, path: string): string {
  let at = folder
  for (const part of path.split('/')) {
    if (part === '..') at = folderOf(at)
    else if (part !== '.') at = joinPath(at, part)
  }
  return at
}
