import { circlesIn } from '../../model/circles.ts'
import type { GraphRemark, ModuleEdge, ModuleGraph } from '../../model/module-graph.ts'
import { moduleIndex } from '../../model/module-index.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { ModuleVocabulary } from '../../model/module-vocabulary.ts'
import { compare } from '../../model/order.ts'
import { addMapRows } from './add-map-rows.ts'
import { addModules, tellApart } from './add-modules.ts'
import { compareGraphs } from './compare-graphs.ts'
import { type Draft, remark } from './draft.ts'
import { type Lists, listsOf } from './lists.ts'
import { scopesOf } from './scopes.ts'
import { compareSides } from './two-sides.ts'

/**
 * The graph of all modules from their lists of dependencies and the maps of their scopes, and what these
 * and the graphs that specs draw say otherwise.
 */
// MM-GRAPH-0002 MM-GRAPH-0004
export function moduleGraphOf(
  modules: readonly TracedModule[],
  vocabulary: ModuleVocabulary,
): ModuleGraph {
  const index = moduleIndex(modules)
  const draft: Draft = {
    modules,
    index,
    vocabulary,
    scopes: scopesOf(modules),
    nodes: new Map(),
    missing: new Map(),
    remarks: [],
  }
  addModules(draft)
  addMapRows(draft)
  tellApart(draft.nodes.values())
  const all = modules.filter(({ kind }) => kind === 'module')
  const lists = new Map(all.map((spec) => [spec.path, listsOf(spec, draft)]))
  const edges = [...lists].flatMap(([from, one]) => edgesOf(from, one))
  for (const spec of all) compareSides(spec, lists, draft)
  const compared = compareGraphs(edges, lists, draft)
  return {
    scopes: [...draft.scopes],
    nodes: [...draft.nodes.values()].sort(
      (a, b) => compare(a.name, b.name) || compare(a.key, b.key),
    ),
    edges,
    circles: circlesOf(all, lists, draft),
    remarks: draft.remarks.sort(byPlace),
    compared,
  }
}

function edgesOf(from: string, { dependsOn, scopeReference }: Lists): ModuleEdge[] {
  const edge = (dotted: boolean, to: string, place: ModuleEdge['place']) => {
    return { from, to, dotted, place }
  }
  return [
    ...[...dependsOn].map(([to, { place }]) => edge(false, to, place)),
    ...[...scopeReference].map(([to, { place }]) => edge(true, to, place)),
  ]
}

// MM-GRAPH-0009
function circlesOf(
  modules: readonly TracedModule[],
  lists: ReadonlyMap<string, Lists>,
  draft: Draft,
): string[][] {
  const next = new Map([...lists].map(([key, { dependsOn }]) => [key, [...dependsOn.keys()]]))
  const keys = modules.map(({ path }) => path)
  const circles = circlesIn(keys, (key) => next.get(key) ?? [])
  for (const circle of circles) {
    const [first = '', second = ''] = circle
    const scope = draft.nodes.get(first)?.scope
    const names = circle.map((key) => {
      const node = draft.nodes.get(key)
      return node?.scope === scope ? node?.name : node?.path
    })
    const place = lists.get(first)?.dependsOn.get(second)?.place ?? { path: first }
    const message = `Unexpected circle of dependencies ${names.join(' -> ')}, expected none`
    remark(draft, 'circle', place, message)
  }
  return circles
}

function byPlace(a: GraphRemark, b: GraphRemark): number {
  const places = (a.start?.offset ?? -1) - (b.start?.offset ?? -1)
  return compare(a.path, b.path) || places || compare(a.message, b.message)
}
