import { groupBy } from '../../model/group.ts'
import type { ModuleEdge } from '../../model/module-graph.ts'
import { scopeKey } from '../../model/module-names.ts'
import { type Arrow, compareDrawn } from './compare-drawn.ts'
import type { Draft } from './draft.ts'
import { drawnNames } from './drawn-names.ts'
import type { Lists } from './lists.ts'

/**
 * Holds the graph of each module against its three lists, and that of each Module Map against the lists
 * of the modules in it.
 *
 * @returns the specs with a graph that could be read
 */
// MM-GRAPH-0010
export function compareGraphs(
  edges: readonly ModuleEdge[],
  lists: ReadonlyMap<string, Lists>,
  draft: Draft,
): string[] {
  const namesIn = drawnNames(edges, draft)
  const known = new Map(edges.map((edge) => [keyOf(edge), edge]))
  const byScope = groupBy(edges, ({ from }) => draft.nodes.get(from)?.scope ?? '')
  const byModule = groupBy(edges, ({ from }) => from)
  const compared: string[] = []
  for (const spec of draft.modules) {
    const isScope = spec.kind === 'scope'
    const graphs = isScope ? spec.scope?.moduleMap?.graphs : spec.dependencies?.graphs
    if (!graphs || graphs.length === 0) continue
    const own = (isScope ? byScope : byModule).get(spec.path) ?? []
    const users = isScope ? [] : usersOf(spec.path, lists)
    // What the other does not say is told of the lists, and a graph may or may not show it.
    const used = users.flatMap((arrow) => known.get(keyOf(arrow)) ?? [])
    const claimed = new Set(users.map(keyOf))
    const has = (arrow: Arrow) => known.has(keyOf(arrow)) || claimed.has(keyOf(arrow))
    const meant = namesIn(isScope ? spec.path : scopeKey(spec))
    const expected = { meant, arrows: [...own, ...used], has }
    if (compareDrawn(spec, graphs, expected, draft)) compared.push(spec.path)
  }
  return compared
}

/** The arrows to a module from those that it says it provides to. */
function usersOf(path: string, lists: ReadonlyMap<string, Lists>): Arrow[] {
  const users = lists.get(path)?.providesTo.keys() ?? []
  return [...users].map((from) => ({ from, to: path, dotted: false }))
}

function keyOf({ from, to, dotted }: Arrow): string {
  return `${from}\n${to}\n${dotted}`
}
