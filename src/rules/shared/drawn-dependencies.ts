import type { Graph, GraphEdge } from '../../model/module-structure.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { Trace } from '../../model/trace.ts'
import { siblingsOf } from './entities.ts'
import { moduleNames } from './module-targets.ts'

/** A solid arrow from a module to another one of its scope, and the graph that has it. */
export interface DrawnDependency {
  edge: GraphEdge
  target: TracedModule
  graph: Graph
}

/** What the graphs of a module show it to depend on; arrows to anything but a module are left out. */
export function drawnDependencies(
  spec: TracedModule,
  trace: Pick<Trace, 'modules'>,
): DrawnDependency[] {
  const own = moduleNames(spec)
  return (spec.dependencies?.graphs ?? []).flatMap((graph) => {
    const labels = new Map(graph.nodes.map(({ id, label }) => [id, label ?? id]))
    return graph.edges.flatMap((edge) => {
      const { from, to, dotted } = edge
      if (dotted) return []
      if (!own.includes((labels.get(from) ?? from).toLowerCase()) && !own.includes(from)) return []
      const target = meant([to, labels.get(to) ?? to], spec, trace)
      return target && target !== spec ? [{ edge, target, graph }] : []
    })
  })
}

/** The module of the scope that a node stands for; a node may be anything else. */
function meant(
  names: readonly string[],
  spec: TracedModule,
  trace: Pick<Trace, 'modules'>,
): TracedModule | undefined {
  return siblingsOf(spec, trace).find((one) =>
    moduleNames(one).some((name) => names.some((other) => other.toLowerCase() === name)),
  )
}
