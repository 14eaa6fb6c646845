import { destinationOf } from '../../links/index.ts'
import type { GraphNodeKind, ModuleNode } from '../../model/module-graph.ts'
import { modulesNamed } from '../../model/module-index.ts'
import { moduleName, moduleNames, scopeKey } from '../../model/module-names.ts'
import type { DependencyName } from '../../model/module-structure.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import { nearest } from '../../model/nearest.ts'
import { type Draft, placeIn, remark } from './draft.ts'

/** The labels of the lists, as messages have them. */
export const LISTS = {
  dependsOn: 'Depends on',
  scopeReference: 'Scope Reference',
  providesTo: 'Provides to',
} as const

export type ListName = keyof typeof LISTS

/**
 * The node that a name in a list stands for; a new one where nothing is known by it.
 *
 * @returns nothing for words that are neither a link nor in inline code and name no module
 */
// MM-GRAPH-0004 MM-GRAPH-0005 MM-GRAPH-0006
export function meaningOf(
  one: DependencyName,
  list: ListName,
  spec: TracedModule,
  draft: Draft,
): ModuleNode | undefined {
  const { url = '' } = one
  const target = url === '' ? undefined : destinationOf(url, { path: spec.path })
  if (!target) return byName(one, list, spec, draft)
  if (target.kind !== 'inside') return added(one.name, 'outside', url, spec, draft)
  const found = draft.index.byPath.get(target.path)
  if (found) return nodeFor(found, draft)
  const known = draft.nodes.get(target.path)
  // The row of the map that leads there is told already.
  if (known) return known
  const message = `Unexpected ${one.name} behind ${LISTS[list]}, which leads to ${target.path}, expected a spec of a module or scope`
  remark(draft, 'unknown-dependency', placeIn(spec, one.position), message)
  // A link that is wrong is told; what its name says is drawn all the same.
  const [named] = list === 'scopeReference' ? [] : modulesNamed(one.name, spec, draft.index)
  if (named) return nodeFor(named, draft)
  const name = moduleName({ path: target.path })
  const node = added(name, 'unknown', target.path, spec, draft)
  node.path = target.path
  return node
}

function byName(
  one: DependencyName,
  list: ListName,
  spec: TracedModule,
  draft: Draft,
): ModuleNode | undefined {
  const { name, inCode, position } = one
  const place = placeIn(spec, position)
  const wanted = name.toLowerCase()
  const found =
    list === 'scopeReference'
      ? draft.scopes
          .filter((scope) => scope.name.toLowerCase() === wanted)
          .flatMap(({ path = '' }) => draft.index.byPath.get(path) ?? [])
      : modulesNamed(name, spec, draft.index)
  if (found.length > 1) {
    const paths = found.map(({ path }) => path).join(' and ')
    const message = `Unexpected ${name} behind ${LISTS[list]}, which ${paths} are called, expected a link to one`
    remark(draft, 'ambiguous-dependency', place, message)
  }
  if (found[0]) return nodeFor(found[0], draft)
  const missing = draft.missing.get(`${scopeKey(spec)}\n${wanted}`)
  if (missing) return missing
  const what = list === 'scopeReference' ? 'scope' : 'module of the scope'
  const near = nearest(name, namesFor(list, spec, draft))
  const hint = near === undefined ? 'expected one, or a link beside it' : `did you mean "${near}"?`
  const message = `Unexpected ${name} behind ${LISTS[list]}, which is no ${what}, ${hint}`
  remark(draft, 'unknown-dependency', place, message, inCode ? 'error' : 'warning')
  return inCode ? added(name, 'unknown', wanted, spec, draft) : undefined
}

function namesFor(list: ListName, spec: TracedModule, { index, scopes }: Draft): string[] {
  if (list === 'scopeReference') return scopes.map((one) => one.name)
  return [...(index.byName.get(scopeKey(spec))?.keys() ?? moduleNames(spec))]
}

function nodeFor(spec: TracedModule, draft: Draft): ModuleNode {
  const known = draft.nodes.get(spec.path)
  if (known) return known
  const name = draft.scopes.find(({ key }) => key === spec.path)?.name ?? moduleName(spec)
  const { path } = spec
  const node: ModuleNode = { key: path, kind: 'scope', name, path, scope: path, unlisted: false }
  draft.nodes.set(path, node)
  return node
}

/** A node without a spec; its name is one of the scope that depends on it. */
function added(
  name: string,
  kind: GraphNodeKind,
  what: string,
  spec: TracedModule,
  { nodes }: Draft,
): ModuleNode {
  const scope = scopeKey(spec)
  const key = `${kind} ${scope} ${what}`
  const node = nodes.get(key) ?? { key, kind, name, scope, unlisted: false }
  nodes.set(key, node)
  return node
}
