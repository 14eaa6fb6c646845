import type { ModuleEdge, ModuleNode } from '../../model/module-graph.ts'
import type { GraphNode } from '../../model/module-structure.ts'
import type { Draft } from './draft.ts'

/** The key of the node that a node of a drawn graph stands for, in a graph of a scope. */
export type NodeMeant = (drawn: GraphNode) => string | undefined

/**
 * What the graphs of each scope can mean by a name. What is nearer wins: its own modules, then what they
 * depend on and what refers to them, then any scope.
 */
// MM-GRAPH-0010
export function drawnNames(
  edges: readonly ModuleEdge[],
  { nodes, scopes, index }: Draft,
): (scope: string) => NodeMeant {
  const all = new Map<string, string>()
  for (const { name, path } of scopes) if (path !== undefined) all.set(name.toLowerCase(), path)
  const byScope = new Map(scopes.map(({ key }) => [key, new Map<string, string>()]))
  const add = (scope: string, name: string, key: string, wins = false): void => {
    const names = byScope.get(scope)
    if (names && (wins || !names.has(name.toLowerCase()))) names.set(name.toLowerCase(), key)
  }
  for (const node of nodes.values()) add(node.scope, node.name, node.key)
  for (const [scope, names] of index.byName) {
    for (const [name, [first]] of names) if (first) add(scope, name, first.path)
  }
  for (const { from, to } of edges) {
    const [source, target] = [nodes.get(from), nodes.get(to)]
    if (!source || !target || source.scope === target.scope) continue
    for (const name of foreignNames(target, scopes)) add(source.scope, name, target.key)
    for (const name of foreignNames(source, scopes)) add(target.scope, name, source.key)
  }
  return (scope) => {
    const names = byScope.get(scope)
    const find = (text: string) => names?.get(text.toLowerCase()) ?? all.get(text.toLowerCase())
    return ({ id, label }) =>
      (label === undefined ? undefined : (find(label) ?? find(withoutParenthesis(label)))) ??
      find(id)
  }
}

/** `payments` and `bank/payments` of a module of another scope. */
function foreignNames({ name, scope }: ModuleNode, scopes: Draft['scopes']): string[] {
  const home = scopes.find(({ key }) => key === scope)
  return home ? [name, `${home.name}/${name}`] : [name]
}

function withoutParenthesis(label: string): string {
  return label.replace(/\s*\([^()]*\)$/, '')
}
