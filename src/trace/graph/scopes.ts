import type { GraphScope } from '../../model/module-graph.ts'
import { scopeKey } from '../../model/module-names.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import { compare } from '../../model/order.ts'
import { folderOf, nameOf } from '../../model/path.ts'

const ENDING = /(?:\.spec)?\.(?:md|markdown)$/i
/** Names of files that say nothing of what they are about. */
const PLAIN = /^(?:spec|readme|index|scope)$/i

/** Every scope with a spec, and every folder of modules that has none; by name, then by key. */
export function scopesOf(modules: readonly TracedModule[]): GraphScope[] {
  const scopes = new Map<string, GraphScope>()
  for (const spec of modules) {
    const { kind, path } = spec
    const key = kind === 'scope' ? path : scopeKey(spec)
    if (kind === 'scope') scopes.set(key, { key, name: scopeName(path), path })
    else if (!scopes.has(key) && spec.scopePath === undefined) {
      scopes.set(key, { key, name: nameOf(key.slice(0, -1)) || '.' })
    }
  }
  return [...scopes.values()].sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key))
}

function scopeName(path: string): string {
  const stem = nameOf(path).replace(ENDING, '')
  return PLAIN.test(stem) ? nameOf(folderOf(path)) || stem : stem
}
