import type { Nodes, Parents } from 'mdast'

/** What a visitor returns to leave out the children of a node. */
export const SKIP = 'skip'

/**
 * Shows a node and all below it, in the order of the text. The package unist-util-visit does more, and
 * makes a closure and a list of ancestors for each node: a sixth of the time of a whole run.
 */
export function visit(
  node: Nodes,
  // biome-ignore lint/suspicious/noConfusingVoidType: most visitors return nothing
  each: (node: Nodes, parent: Parents | undefined) => typeof SKIP | undefined | void,
  parent?: Parents,
): void {
  if (each(node, parent) === SKIP) return
  const { children } = node as Parents
  if (children === undefined) return
  for (let i = 0; i < children.length; i++) visit(children[i] as Nodes, each, node as Parents)
}

/** The same for the nodes of one type. */
export function visitType<T extends Nodes['type']>(
  node: Nodes,
  type: T,
  each: (node: Extract<Nodes, { type: T }>) => void,
): void {
  visit(node, (one) => {
    if (one.type === type) each(one as Extract<Nodes, { type: T }>)
  })
}
