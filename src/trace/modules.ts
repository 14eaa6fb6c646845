import { destinationOf } from '../links/index.ts'
import type { SpecFacts } from '../model/facts.ts'
import type { ModuleSpec } from '../model/module-spec.ts'
import type { ModuleTarget, TracedModule } from '../model/module-trace.ts'
import { compare } from '../model/order.ts'
import { folderOf, joinPath, nameOf } from '../model/path.ts'
import { ruleSourcesOf } from './rule-sources.ts'

/**
 * The module specs and scope specs, by path, each module with the spec of its scope.
 *
 * @param exists whether a path from the root is a listed file, or a folder of one
 */
// MM-MRULE-0001
export function modulesOf(
  facts: readonly SpecFacts[],
  exists: (path: string) => boolean,
): TracedModule[] {
  const found = facts
    .flatMap(({ path, module }) => (module ? [{ path, module }] : []))
    .sort((a, b) => compare(a.path, b.path))
  const scopes = new Set(found.filter(isScope).map(({ path }) => path))
  return found.map(({ path, module }) => {
    const targets = module.references.map(({ url }) => targetOf(url, path, exists))
    const scopePath = module.kind === 'module' ? scopeOf(path, targets, scopes) : undefined
    const ruleSources = ruleSourcesOf(module, path, exists)
    return {
      ...module,
      path,
      targets,
      ruleSources,
      ...(scopePath === undefined ? {} : { scopePath }),
    }
  })
}

function isScope({ module }: { module: ModuleSpec }): boolean {
  return module.kind === 'scope'
}

/** Where a link of a module spec leads within the repository. */
function targetOf(
  url: string,
  path: string,
  exists: (path: string) => boolean,
): ModuleTarget | undefined {
  const destination = destinationOf(url, { path })
  if (destination.kind !== 'inside') return undefined
  const { fragment } = destination
  return {
    path: destination.path,
    ...(fragment === undefined ? {} : { fragment }),
    exists: exists(destination.path),
  }
}

/**
 * A scope's spec bears the name of its folder and stands above its modules; a module that lies elsewhere
 * belongs to the first scope that it links to.
 */
function scopeOf(
  path: string,
  targets: readonly (ModuleTarget | undefined)[],
  scopes: ReadonlySet<string>,
): string | undefined {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const above = joinPath(folder, `${nameOf(folder)}.spec.md`)
    if (above !== path && scopes.has(above)) return above
  }
  return targets.find((one) => one && scopes.has(one.path))?.path
}
