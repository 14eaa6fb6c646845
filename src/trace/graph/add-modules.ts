import type { ModuleNode } from '../../model/module-graph.ts'
import { moduleName, scopeKey } from '../../model/module-names.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import { folderOf, joinPath, nameOf } from '../../model/path.ts'
import { scopeTypeOf } from '../../model/scope-type.ts'
import { type Draft, remark } from './draft.ts'

/** Makes a node of each module, and says which of them have no scope or one that has no modules. */
// MM-GRAPH-0002 MM-GRAPH-0018
export function addModules(draft: Draft): void {
  const { modules, index, nodes, vocabulary } = draft
  const orphans = new Map<string, TracedModule[]>()
  for (const spec of modules) {
    if (spec.kind !== 'module') continue
    const scope = scopeKey(spec)
    nodes.set(spec.path, nodeOf(spec, scope))
    const home = index.byPath.get(scope)
    if (!home) orphans.set(scope, [...(orphans.get(scope) ?? []), spec])
    const type = home && scopeTypeOf(home, vocabulary)
    if (type === undefined || vocabulary.scopesWithModules.includes(type)) continue
    const expected = vocabulary.scopesWithModules.join(' or ')
    const message = `Unexpected module of a scope of type ${type} (${scope}), expected one of type ${expected}`
    remark(draft, 'scope-type', { path: spec.path }, message)
  }
  for (const [key, [first, ...others]] of orphans) {
    const folder = key.slice(0, -1)
    const also = others.length === 0 ? '' : `, like ${others.length} beside it`
    const message = `Unexpected module without a scope spec${also}, expected ${joinPath(folder, `${nameOf(folder)}.spec.md`)}`
    remark(draft, 'missing-scope', { path: first?.path as string }, message)
  }
}

function nodeOf(spec: TracedModule, scope: string): ModuleNode {
  const { path } = spec
  return { key: path, kind: 'module', name: moduleName(spec), path, scope, unlisted: false }
}

/** Two nodes of one name in a scope get the names of their folders from there. */
export function tellApart(nodes: Iterable<ModuleNode>): void {
  const named = new Map<string, ModuleNode[]>()
  for (const node of nodes) {
    const key = `${node.scope}\n${node.name.toLowerCase()}`
    const alike = named.get(key)
    if (alike) alike.push(node)
    else named.set(key, [node])
  }
  for (const alike of named.values()) {
    if (alike.length < 2) continue
    for (const node of alike) {
      const { path, scope } = node
      if (path === undefined) continue
      const from = scope.endsWith('/') ? scope : `${folderOf(scope)}/`
      const below = path.startsWith(from) ? path.slice(from.length) : path
      node.name = below.includes('/') ? folderOf(below) : below
    }
  }
}
