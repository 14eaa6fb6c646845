import type { Graph } from '../../model/module-structure.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import { type Draft, placeIn, remark } from './draft.ts'

const LONGEST = 60
/** The first words of diagrams that show other things than arrows between nodes. */
const OTHER =
  /^(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|journey|gantt|pie|quadrantChart|requirementDiagram|gitGraph|C4\w+|mindmap|timeline|zenuml|sankey|xychart|block|packet|kanban|architecture|radar|treemap)\b/

/**
 * Says which lines of drawn graphs could not be read.
 *
 * @returns the graphs that show arrows, and whether all that they draw was read
 */
// MM-GRAPH-0012
export function unreadGraphs(
  spec: TracedModule,
  graphs: readonly Graph[],
  draft: Draft,
): { readable: Graph[]; isWhole: boolean } {
  const readable: Graph[] = []
  let isWhole = true
  for (const graph of graphs) {
    const [first] = graph.problems
    const other = graph.nodes.length === 0 && first ? OTHER.exec(first.text)?.[0] : undefined
    if (first && other !== undefined) {
      const message = `Unexpected ${other} among the dependencies, which shows no arrows between modules, expected graph or flowchart`
      remark(draft, 'unread-graph', placeIn(spec, first.position), message, 'warning')
      continue
    }
    for (const { text, position } of graph.problems) {
      isWhole = false
      const what = text === '' ? 'empty Mermaid block' : `line "${clipped(text)}" in a graph`
      const message = `Unexpected ${what}, expected nodes and arrows as in "a --> b" below "graph TD"`
      remark(draft, 'unread-graph', placeIn(spec, position), message)
    }
    if (graph.nodes.length > 0 || graph.problems.length === 0) readable.push(graph)
  }
  return { readable, isWhole }
}

function clipped(text: string): string {
  const characters = [...text]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text
}
