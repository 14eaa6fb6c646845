import type { GraphEdge, GraphNode } from '../../model/module-structure.ts'
import type { CodeLine } from './code-lines.ts'
import { decodeLabel } from './mermaid-label.ts'
import { linkAt } from './mermaid-link.ts'

/** Letters, digits and what names of modules have; a hyphen counts only in front of a letter or digit. */
const ID = /[\p{L}\p{N}_@](?:[\p{L}\p{N}_@/]|\.(?=[\p{L}\p{N}_])|-(?=[\p{L}\p{N}_]))*/uy
/** Words that Mermaid reads as its own, also in front of a hyphen: a graph with such a node is not drawn. */
const RESERVED =
  /^(?:end|graph|flowchart|subgraph|style|linkStyle|class|classDef|interpolate)(?![\p{L}\p{N}_])/u
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' }
/** `a & b --> c & d` has as many edges as pairs; more than this on a line is no diagram. */
const MOST_EDGES = 1000

/** The nodes and edges of a line; several statements are parted by semicolons. */
export function readStatement(
  text: string,
  from: number,
  place: CodeLine['place'],
): { nodes: GraphNode[]; edges: GraphEdge[] } | undefined {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  let at = blankTo(text, from)
  while (at < text.length) {
    let group = groupAt(text, at, place)
    if (!group) return undefined
    nodes.push(...group.nodes)
    at = blankTo(text, group.end)
    for (let link = linkAt(text, at); link; link = linkAt(text, at)) {
      const next = groupAt(text, blankTo(text, link.end), place)
      if (!next || group.nodes.length * next.nodes.length + edges.length > MOST_EDGES)
        return undefined
      for (const { id: from, position } of group.nodes) {
        for (const { id: to, position: last } of next.nodes) {
          const label = link.label === undefined ? {} : { label: link.label }
          const range = { start: position.start, end: last.end }
          edges.push({ from, to, dotted: link.dotted, ...label, position: range })
        }
      }
      nodes.push(...next.nodes)
      group = next
      at = blankTo(text, next.end)
    }
    if (at < text.length && text[at] !== ';') return undefined
    at = blankTo(text, at + 1)
  }
  return nodes.length > 0 ? { nodes, edges } : undefined
}

interface Group {
  nodes: GraphNode[]
  end: number
}

/** `a`, `a[label]`, `a & b`. */
function groupAt(text: string, start: number, place: CodeLine['place']): Group | undefined {
  const nodes: GraphNode[] = []
  let at = start
  for (;;) {
    ID.lastIndex = at
    const id = ID.exec(text)?.[0]
    if (id === undefined || RESERVED.test(id)) return undefined
    const label = labelAt(text, at + id.length)
    if (!label) return undefined
    const position = place(at, at + id.length)
    nodes.push({ id, ...(label.text === undefined ? {} : { label: label.text }), position })
    const end = classTo(text, label.end)
    const next = blankTo(text, end)
    if (text[next] !== '&') return { nodes, end }
    at = blankTo(text, next + 1)
  }
}

/** `[label]`, `(label)`, `{label}`, `[("label")]` and the like; a label in quotes may hold brackets. */
function labelAt(text: string, start: number): { text?: string; end: number } | undefined {
  let at = start
  let closing = ''
  while (closing.length < 3 && CLOSING[text[at] ?? ''] !== undefined) {
    closing = CLOSING[text[at] as string] + closing
    at++
  }
  if (closing === '') return { end: start }
  const slanted = /[\\/]/.test(text[at] ?? '') ? 1 : 0
  at = blankTo(text, at + slanted)
  const quoted = text[at] === '"'
  const from = quoted ? at + 1 : at
  const to = text.indexOf(quoted ? '"' : (closing[0] as string), from)
  if (to === -1) return undefined
  const close = quoted ? blankTo(text, to + 1) : to
  const slash = /[\\/]/.test(text[close] ?? '') ? 1 : 0
  if (!text.startsWith(closing, close + slash)) return undefined
  const label = decodeLabel(text.slice(from, to).trim())
  return { text: label, end: close + slash + closing.length }
}

/** Behind `:::name`, which says how a node looks. */
function classTo(text: string, at: number): number {
  return at + (/^:::[\w-]{1,100}/.exec(text.slice(at, at + 104))?.[0].length ?? 0)
}

function blankTo(text: string, from: number): number {
  let at = from
  while (at < text.length && (text[at] === ' ' || text[at] === '\t')) at++
  return at
}
