import type { GraphRemarkKind, ModuleEdge } from '../../model/module-graph.ts'
import type { Graph, GraphEdge } from '../../model/module-structure.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { Position } from '../../model/position.ts'
import { type Draft, placeIn, remark } from './draft.ts'
import type { NodeMeant } from './drawn-names.ts'
import { unreadGraphs } from './unread-graphs.ts'

/** An arrow that the lists ask for, by the keys of its nodes. */
export type Arrow = Pick<ModuleEdge, 'from' | 'to' | 'dotted'>

/** What a drawn graph is held against. */
export interface Expected {
  meant: NodeMeant
  /** What has to be drawn. */
  arrows: readonly ModuleEdge[]
  /** Whether the lists have an arrow, drawn or not. */
  has(arrow: Arrow): boolean
}

/** A node may be anything that its author wanted to show. */
const SEVERITY: Readonly<Partial<Record<GraphRemarkKind, 'warning'>>> = { 'drawn-node': 'warning' }

/** Holds the graphs of a spec's section against the lists; true where one of them was read. */
// MM-GRAPH-0010 MM-GRAPH-0011
export function compareDrawn(
  spec: TracedModule,
  graphs: readonly Graph[],
  { meant, arrows, has }: Expected,
  draft: Draft,
): boolean {
  const { readable, isWhole } = unreadGraphs(spec, graphs, draft)
  const [first] = readable
  if (!first) return false
  const drawn = new Set<string>()
  const references = draft.vocabulary.labels.scopeReference ?? []
  const isReference = (label: string) =>
    references.some((one) => label.toLowerCase().startsWith(one.toLowerCase()))
  const say = (kind: GraphRemarkKind, position: Position, message: string) =>
    remark(draft, kind, placeIn(spec, position), message, SEVERITY[kind])
  for (const { nodes, edges } of readable) {
    const keys = new Map(nodes.map((node) => [node.id, meant(node)]))
    for (const { id, position } of nodes) {
      if (keys.get(id) !== undefined) continue
      const message = `Unexpected node ${id}, which is no module of the scope and none of its dependencies, expected one`
      say('drawn-node', position, message)
    }
    for (const edge of edges) {
      const [from, to] = [keys.get(edge.from), keys.get(edge.to)]
      if (from === undefined || to === undefined) continue
      const { dotted, label } = edge
      // A dotted arrow that says another thing than that it is a reference is the author's own.
      if (dotted && label !== undefined && !isReference(label)) continue
      drawn.add(keyOf({ from, to, dotted }))
      if (!has({ from, to, dotted })) {
        // Told once, here: that it has to be drawn the other way is no second difference.
        const isOther = has({ from, to, dotted: !dotted })
        if (isOther) drawn.add(keyOf({ from, to, dotted: !dotted }))
        say(
          kindOf(dotted, isOther),
          edge.position,
          surplus(edge, from === spec.path ? '' : from, isOther),
        )
      }
    }
  }
  if (!isWhole) return true
  for (const arrow of arrows) {
    // One that no spec is known for is told of itself.
    if (drawn.has(keyOf(arrow)) || draft.nodes.get(arrow.to)?.kind === 'unknown') continue
    const name = (key: string) => draft.nodes.get(key)?.name ?? key
    const line = arrow.dotted ? '-. Scope Reference .->' : '-->'
    const text = `${name(arrow.from)} ${line} ${name(arrow.to)}`
    const { path, start } = arrow.place
    const where = path === spec.path ? `line ${start?.line}` : `${path}:${start?.line}`
    say(
      arrow.dotted ? 'undrawn-reference' : 'undrawn-arrow',
      first.position,
      `Unexpected graph without ${text}, expected that arrow, for ${where} lists it`,
    )
  }
  return true
}

/** A dotted arrow in the place of a solid one leaves a dependency without its own. */
function kindOf(dotted: boolean, isOther: boolean): GraphRemarkKind {
  if (!dotted) return 'drawn-arrow'
  return isOther ? 'undrawn-arrow' : 'drawn-reference'
}

function surplus({ from, to, dotted }: GraphEdge, source: string, isOther: boolean): string {
  const list = dotted ? 'Scope Reference' : 'Depends on'
  const where = source === '' ? '' : ` in ${source}`
  if (isOther) {
    const [is, other] = dotted ? ['dotted', 'Depends on'] : ['solid', 'Scope Reference']
    const wanted = dotted ? 'a solid one' : 'a dotted one'
    return `Unexpected ${is} arrow from ${from} to ${to}, expected ${wanted}, for ${to} stands behind ${other}${where}`
  }
  return `Unexpected ${dotted ? 'dotted arrow' : 'arrow'} from ${from} to ${to}, expected ${to} behind ${list}${where}`
}

function keyOf({ from, to, dotted }: Arrow): string {
  return `${from}\n${to}\n${dotted}`
}
