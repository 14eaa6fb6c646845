import { mermaidIds } from './mermaid-ids.ts'
import type { Picture, PictureNode } from './picture.ts'

/** What a quoted label may hold as it is; the rest is written by its number. */
const ODD = /[^\p{L}\p{M}\p{N}\p{S}\p{P} ]|["#&<>`\\:;%$[\]{}|~^=+ﬂ¶]/gu

/** A picture as a Mermaid flow chart, as the lists of the specs would draw it. */
// MM-GRAPH-0001 MM-GRAPH-0013
export function mermaidText({ groups, nodes, edges }: Picture): string {
  const all = [...groups.flatMap((group) => group.nodes), ...nodes]
  const ids = mermaidIds(all.map(({ id }) => id))
  const taken = new Set(ids.values())
  const idOf = (id: string) => ids.get(id) as string
  const lines = ['graph TD']
  for (const [index, group] of groups.entries()) {
    lines.push(`  subgraph ${groupId(index + 1, taken)}["${label(group.title)}"]`)
    for (const node of group.nodes) lines.push(`    ${nodeText(node, idOf(node.id))}`)
    lines.push('  end')
  }
  for (const node of nodes) lines.push(`  ${nodeText(node, idOf(node.id))}`)
  for (const { from, to, dotted } of edges) {
    lines.push(`  ${idOf(from)} ${dotted ? '-. Scope Reference .->' : '-->'} ${idOf(to)}`)
  }
  if (all.some(isDashed)) lines.push('  classDef dashed stroke-dasharray: 4 4')
  return `${lines.join('\n')}\n`
}

function nodeText(node: PictureNode, id: string): string {
  const style = isDashed(node) ? ':::dashed' : ''
  if (node.kind === 'scope') return `${id}(["${label(node.label)}"])${style}`
  return node.label === id ? `${id}${style}` : `${id}["${label(node.label)}"]${style}`
}

/** What is no module that the map of its scope has. */
function isDashed({ kind, node }: PictureNode): boolean {
  return node.unlisted || kind === 'missing' || kind === 'unknown'
}

function label(text: string): string {
  const written = text.replace(ODD, (one) => {
    return one === '"' ? '#quot;' : `#${one.codePointAt(0)};`
  })
  return written === '' ? ' ' : written
}

function groupId(number: number, taken: ReadonlySet<string>): string {
  const id = `scope_${number}`
  return taken.has(id) ? groupId(number + 1000, taken) : id
}
