import type { Definition, Image, Link, Nodes, Parent, Root } from 'mdast'
import type { FoundLink, Span } from '../model/document.ts'
import { isComment } from './comment.ts'
import { definitionSpan, resourceSpan } from './destination-span.ts'
import { htmlLinks } from './html-links.ts'
import { type Lines, toPosition } from './lines.ts'
import { visit } from './visit.ts'

/** The links of a Markdown file: links, images, definitions, and those in raw HTML. */
// MM-LINK-0001
export function linksIn(tree: Root, lines: Lines): FoundLink[] {
  const found: FoundLink[] = []
  let behind = 0
  visit(tree, (node, parent) => {
    if (node.type === 'html') found.push(...htmlLinks(node, lines))
    else if (node.type === 'definition' && isComment(node)) return
    else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const range = rangeOf(node, parent, lines.source, behind)
      behind = range.end
      const { starts, source } = lines
      const { start, end } = range
      const span = spanOf(node, source, range)
      const position = toPosition(starts, start, end)
      found.push({ kind: node.type, url: node.url, position, ...(span && { span }) })
    }
  })
  return found
}

/** A bare address that GFM finds in a text has no position: it is the next such text in its block. */
function rangeOf(
  node: Link | Image | Definition,
  parent: Parent | undefined,
  source: string,
  behind: number,
): Span {
  if (node.position) return { start: startOf(node), end: endOf(node) }
  const text =
    node.type === 'link' && node.children[0]?.type === 'text' ? node.children[0].value : ''
  const around = parent ? startOf(parent) : 0
  const start = source.indexOf(text, Math.max(around, behind))
  return start === -1 || text === ''
    ? { start: around, end: around }
    : { start, end: start + text.length }
}

function spanOf(
  node: Link | Image | Definition,
  source: string,
  { start, end }: Span,
): Span | undefined {
  if (node.type === 'definition') return definitionSpan(source, node.url, start, end)
  if (node.type === 'image') return resourceSpan(source, node.url, start, end)
  // A bare address is its own text.
  if (source.slice(start, end) === node.url) return { start, end }
  if (source.slice(start, end) === `<${node.url}>`) return { start: start + 1, end: end - 1 }
  const last = node.children.at(-1)
  return resourceSpan(source, node.url, last ? endOf(last) : start, end)
}

function startOf(node: Nodes | Parent): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? startOf(node)
}
