import type { Nodes } from 'mdast'

/** Where a node of the native parser's tree stands; the next node is told by the same record. */
export interface Around {
  /** What was parsed, without a byte-order mark. */
  source: string
  parent: Nodes
  /** The node in front of it, of the same parent. */
  before: Nodes | undefined
  /** The last block of text, code or HTML in front of it, of any parent. */
  leaf: Nodes | undefined
  /** Brackets in front of it in its block that are open. */
  brackets: number
  /** It stands in the text of a link. */
  inLink: boolean
}

/** What makes a tree one in whose place remark's is taken: its name, and whether a node has it. */
export interface NodeCondition {
  name: string
  /** The nodes that it is asked of. */
  types: readonly Nodes['type'][]
  test(node: Nodes, around: Around): boolean
}
