import { destinationOf } from '../../links/index.ts'
import type { ModuleNode } from '../../model/module-graph.ts'
import { moduleName, scopeKey, targetOf } from '../../model/module-names.ts'
import type { ModuleMapRow } from '../../model/module-scope.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import { type Draft, placeIn, remark } from './draft.ts'

/**
 * Holds the Module Map of each scope against its modules: rows that lead to none become nodes of their
 * own, and modules without a row are marked.
 */
// MM-GRAPH-0003
export function addMapRows(draft: Draft): void {
  const { modules, nodes } = draft
  const members = new Map<string, TracedModule[]>()
  for (const spec of modules) {
    if (spec.kind !== 'module') continue
    const list = members.get(scopeKey(spec))
    if (list) list.push(spec)
    else members.set(scopeKey(spec), [spec])
  }
  for (const scope of modules) {
    const own = members.get(scope.path) ?? []
    const map = scope.scope?.moduleMap
    if (scope.kind !== 'scope' || (!map && own.length === 0)) continue
    if (!map) {
      const message = `Unexpected scope spec without a Module Map, expected one with ${own.length} of its modules`
      remark(draft, 'unlisted-module', { path: scope.path }, message, 'warning')
      continue
    }
    const listed = new Map<string, number>()
    for (const row of map.rows) addRow(row, scope, listed, draft)
    for (const { path } of own) {
      const node = nodes.get(path)
      if (!node || listed.has(path)) continue
      node.unlisted = true
      const message = `Unexpected module that the Module Map of ${scope.path} does not have, expected a row with a link`
      remark(draft, 'unlisted-module', { path }, message)
    }
  }
}

function addRow(
  { url, position }: ModuleMapRow,
  scope: TracedModule,
  listed: Map<string, number>,
  draft: Draft,
): void {
  const target = destinationOf(url, { path: scope.path })
  if (target.kind !== 'inside') return
  const { path } = target
  const place = placeIn(scope, position)
  const line = listed.get(path)
  if (line !== undefined) {
    const message = `Unexpected second row for ${url}, expected the one of line ${line} alone`
    remark(draft, 'map-row', place, message)
    return
  }
  listed.set(path, position.start.line)
  const found = draft.index.byPath.get(path)
  if (found?.kind === 'module' && scopeKey(found) === scope.path) return
  if (found) {
    const what = found.kind === 'scope' ? 'a scope spec' : `a module of ${scopeKey(found)}`
    const message = `Unexpected row for ${url}, ${what}, expected a module of this scope`
    remark(draft, 'map-row', place, message)
    return
  }
  const isThere = targetOf(url, scope)?.exists === true
  const what = isThere ? 'which is no module spec that was read' : 'which is not there'
  const message = `Unexpected row for ${url}, ${what}, expected a module spec`
  remark(draft, 'map-row', place, message)
  const name = moduleName({ path, scopePath: scope.path })
  const node: ModuleNode = {
    key: path,
    kind: 'missing',
    name,
    path,
    scope: scope.path,
    unlisted: false,
  }
  draft.nodes.set(path, node)
  draft.missing.set(`${scope.path}\n${name.toLowerCase()}`, node)
}
