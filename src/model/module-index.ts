import { moduleNames, scopeKey, targetOf } from './module-names.ts'
import type { TracedModule } from './module-trace.ts'
import { nameOf } from './path.ts'

/** Modules by what others call them. */
export interface ModuleIndex {
  byPath: ReadonlyMap<string, TracedModule>
  /** By the key of a scope, then by a name in small letters; each list by path. */
  byName: ReadonlyMap<string, ReadonlyMap<string, readonly TracedModule[]>>
}

const known = new WeakMap<readonly TracedModule[], ModuleIndex>()

/** The index of a list of specs, made once for it however often it is asked for. */
export function moduleIndex(modules: readonly TracedModule[]): ModuleIndex {
  const made = known.get(modules) ?? indexOf(modules)
  known.set(modules, made)
  return made
}

/** The modules of its scope that a spec may mean by a name. */
export function modulesNamed(
  name: string,
  spec: TracedModule,
  { byName }: ModuleIndex,
): readonly TracedModule[] {
  const scope = spec.kind === 'scope' ? spec.path : scopeKey(spec)
  return byName.get(scope)?.get(nameOf(name).toLowerCase()) ?? []
}

/**
 * The spec that a line of dependencies means: that of its link, else a module of the scope by its name, as
 * where the link leads nowhere, which is told of the link.
 */
export function moduleMeant(
  { name, url }: { name: string; url?: string },
  spec: TracedModule,
  index: ModuleIndex,
): TracedModule | undefined {
  const target = url === undefined ? undefined : targetOf(url, spec)
  if (target?.exists) return index.byPath.get(target.path)
  return modulesNamed(name, spec, index)[0]
}

function indexOf(modules: readonly TracedModule[]): ModuleIndex {
  const byName = new Map<string, Map<string, TracedModule[]>>()
  for (const spec of modules) {
    if (spec.kind !== 'module') continue
    const names = byName.get(scopeKey(spec)) ?? new Map<string, TracedModule[]>()
    byName.set(scopeKey(spec), names)
    for (const name of new Set(moduleNames(spec))) {
      const alike = names.get(name)
      if (alike) alike.push(spec)
      else names.set(name, [spec])
    }
  }
  return { byPath: new Map(modules.map((spec) => [spec.path, spec])), byName }
}
