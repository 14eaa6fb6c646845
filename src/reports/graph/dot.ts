import type { Picture, PictureNode } from './picture.ts'

/** IDs that are shown as they are; in others Graphviz reads escapes and entities, or hides a first `%`. */
const PLAIN = /^[\p{L}\p{N}_./ -]+$/u

/** A picture in the language of Graphviz. */
// MM-GRAPH-0001 MM-GRAPH-0014
export function dotText({ groups, nodes, edges }: Picture): string {
  const lines = ['digraph modules {', '  node [shape=box];']
  for (const [index, { title, nodes }] of groups.entries()) {
    lines.push(`  subgraph cluster_${index + 1} {`, `    label=${shown(title)};`)
    for (const node of nodes) lines.push(`    ${nodeText(node)}`)
    lines.push('  }')
  }
  for (const node of nodes) lines.push(`  ${nodeText(node)}`)
  for (const { from, to, dotted } of edges) {
    const style = dotted ? ' [style=dotted, label="Scope Reference"]' : ''
    lines.push(`  ${quoted(from)} -> ${quoted(to)}${style};`)
  }
  return `${[...lines, '}'].join('\n')}\n`
}

function nodeText({ id, label, kind, node }: PictureNode): string {
  const isDashed = node.unlisted || kind === 'missing' || kind === 'unknown'
  const styles = [
    ...(label === id && PLAIN.test(id) ? [] : [`label=${shown(label)}`]),
    ...(kind === 'scope' ? ['shape=ellipse'] : []),
    ...(isDashed ? ['style=dashed'] : []),
  ]
  return `${quoted(id)}${styles.length === 0 ? '' : ` [${styles.join(', ')}]`};`
}

/** Within quotes the quote alone has a meaning, and a backslash in front of it or of a line end. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** A label is read once more, for escapes and for entities of HTML. */
function shown(text: string): string {
  return quoted(text.replaceAll('&', '&amp;'))
}
