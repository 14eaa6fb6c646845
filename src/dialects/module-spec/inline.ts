import type { Link, LinkReference, Nodes, PhrasingContent } from 'mdast'
import { flatten } from '../../parse/flatten.ts'
import type { Range } from '../../parse/keywords.ts'
import type { Inline, Reader } from './reader.ts'
import { single } from './single.ts'

/** Reads phrasing content, so that stretches of it can be taken out. */
export function inlineOf(
  node: Nodes & { children: readonly Nodes[] },
  { places, definitions }: Reader,
): Inline {
  const flat = flatten(node.children as PhrasingContent[])
  const links: Inline['links'] = []
  const hasLinks = flat.pieces.some((piece) => piece.link)
  if (hasLinks) addLinks(node.children)
  return { flat, node, links }

  function addLinks(nodes: readonly Nodes[]): void {
    const pieces = new Map(flat.pieces.map((piece) => [piece.node as Nodes | undefined, piece]))
    for (const one of linksAmong(nodes)) {
      const url = one.type === 'link' ? one.url : definitions.get(one.identifier)
      const leaves = leavesOf(one).flatMap((leaf) => pieces.get(leaf) ?? [])
      const [first, last] = [leaves[0], leaves.at(-1)]
      if (url === undefined || !first || !last) continue
      const range: Range = [first.start, last.end]
      const text = single(flat.text.slice(first.start, last.end))
      const position = one.position ? places.ofNode(one) : places.ofText(flat, node, range)
      links.push({ range, link: { text, url, position } })
    }
  }
}

function linksAmong(nodes: readonly Nodes[]): (Link | LinkReference)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link' || node.type === 'linkReference') return [node]
    return 'children' in node ? linksAmong(node.children) : []
  })
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node]
}
