import type { Heading, Nodes, RootContent } from 'mdast'

/** A heading below the second level, and what stands under it up to the next heading. */
export interface HeadedBlock {
  heading: Heading
  nodes: RootContent[]
}

/** The headed blocks of a section; a heading below another ends that one's block. */
export function blocksIn(nodes: readonly RootContent[]): HeadedBlock[] {
  const blocks: HeadedBlock[] = []
  for (const node of nodes) {
    if (node.type === 'heading') blocks.push({ heading: node, nodes: [] })
    else blocks.at(-1)?.nodes.push(node)
  }
  return blocks
}

/** The last node of a block that is more than a comment. */
export function lastOf({ heading, nodes }: HeadedBlock): Nodes {
  return nodes.findLast(({ type }) => type !== 'html') ?? heading
}
