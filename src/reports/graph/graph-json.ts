import type { GraphRemark, ModuleGraph } from '../../model/module-graph.ts'
import type { Picture } from './picture.ts'

/** A picture, its circles and what is said of it, as JSON with a line end. */
// MM-GRAPH-0015
export function graphJson(
  graph: ModuleGraph,
  picture: Picture,
  remarks: readonly GraphRemark[],
  problems: readonly object[],
): string {
  const all = [...picture.groups.flatMap((group) => group.nodes), ...picture.nodes]
  const ids = new Map(all.map(({ id, node }) => [node.key, id]))
  const shown = new Set(all.map(({ node }) => node.scope))
  const places = new Map(
    graph.edges.map(({ from, to, dotted, place }) => [
      `${ids.get(from)}\n${ids.get(to)}\n${dotted}`,
      place,
    ]),
  )
  const json = {
    schema: 1,
    scopes: graph.scopes
      .filter(({ key }) => shown.has(key))
      .map(({ key, name, path }) => ({ id: key, name, ...(path === undefined ? {} : { path }) })),
    nodes: all.map(({ id, kind, node: { name, path, scope, unlisted } }) => {
      return { id, kind, name, ...(path === undefined ? {} : { path }), scope, unlisted }
    }),
    edges: picture.edges.map(({ from, to, dotted }) => {
      const kind = dotted ? 'scope reference' : 'depends on'
      return { from, to, kind, place: places.get(`${from}\n${to}\n${dotted}`) }
    }),
    circles: graph.circles
      .filter((circle) => circle.some((key) => ids.has(key)))
      .map((circle) => circle.map((key) => ids.get(key) ?? key)),
    remarks,
    problems,
  }
  return `${JSON.stringify(json, null, 2)}\n`
}
