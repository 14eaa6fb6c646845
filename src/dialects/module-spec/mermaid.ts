import type { Code, RootContent } from 'mdast'
import type { Graph, GraphEdge, GraphNode } from '../../model/module-structure.ts'
import { visitType } from '../../parse/visit.ts'
import { codeLines } from './code-lines.ts'
import { readStatement } from './mermaid-statement.ts'
import type { Reader } from './reader.ts'

const HEAD = /^\s*(?:graph|flowchart(?:-elk)?)(?:\s+(?:TB|TD|BT|RL|LR))?\s*(?:;|$)/
/** Statements that say how it looks, and comments. */
const LOOKS =
  /^\s*(?:%%|subgraph\b|end\s*(?:;\s*)?$|direction\b|classDef\b|class\b|style\b|linkStyle\b|click\b|accTitle\b|accDescr\b)/

/**
 * The nodes and edges of a Mermaid flow chart. A line that we cannot read is a problem of its own; so is
 * the first line of another kind of diagram, which has no edges for us.
 */
// MM-MOD-0055 MM-MOD-0056
export function graphOf(node: Code, reader: Reader): Graph {
  const nodes = new Map<string, GraphNode>()
  const edges: GraphEdge[] = []
  const problems: Graph['problems'] = []
  let headed = false
  for (const { text, place } of codeLines(node, reader)) {
    if (text.trim() === '') continue
    const lead = text.length - text.trimStart().length
    const all = place(lead, text.trimEnd().length)
    const head = headed ? undefined : HEAD.exec(text)
    if (!headed && /^\s*(?:%%|---)/.test(text)) continue
    if (!headed && !head) {
      problems.push({ text: text.trim(), position: all })
      break
    }
    headed = true
    const from = head ? head[0].length : 0
    if (LOOKS.test(text) || text.slice(from).trim() === '') continue
    const read = readStatement(text, from, place)
    if (!read) {
      problems.push({ text: text.trim(), position: all })
      continue
    }
    for (const one of read.nodes) {
      const known = nodes.get(one.id)
      if (!known) nodes.set(one.id, one)
      else if (known.label === undefined && one.label !== undefined) known.label = one.label
    }
    edges.push(...read.edges)
  }
  const position = reader.places.ofNode(node)
  if (!headed && problems.length === 0) problems.push({ text: '', position })
  return { nodes: [...nodes.values()], edges, problems, position }
}

/** The flow charts among some blocks and in what is nested in them, as a formatter leaves them in a list. */
export function graphsIn(nodes: readonly RootContent[], reader: Reader): Graph[] {
  const found: Graph[] = []
  for (const node of nodes) {
    visitType(node, 'code', (code: Code) => {
      if (code.lang?.toLowerCase() === 'mermaid') found.push(graphOf(code, reader))
    })
  }
  return found
}
