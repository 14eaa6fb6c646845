import type { Nodes, Parents, Root } from 'mdast'
import { ADDRESS_CONDITIONS, openBrackets } from './left-addresses.ts'
import { BLOCK_CONDITIONS } from './left-blocks.ts'
import { HTML_CONDITIONS } from './left-html.ts'
import { MARK_CONDITIONS } from './left-marks.ts'
import type { Around, NodeCondition } from './node-condition.ts'

export const NODE_CONDITIONS: readonly NodeCondition[] = [
  ...BLOCK_CONDITIONS,
  ...HTML_CONDITIONS,
  ...ADDRESS_CONDITIONS,
  ...MARK_CONDITIONS,
]

const BY_TYPE: ReadonlyMap<string, readonly NodeCondition[]> = new Map(
  NODE_CONDITIONS.flatMap((one) => one.types).map((type) => [
    type,
    NODE_CONDITIONS.filter((one) => one.types.includes(type)),
  ]),
)

const LEAVES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'code',
  'html',
  'table',
  'thematicBreak',
  'definition',
])
const HOLDS_TEXT: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** The first condition of the nodes that a tree fulfils. */
export function leftInTree(tree: Root, source: string): string | undefined {
  // One record for all nodes: one for each would be the most of what a run allocates.
  const around: Around = {
    source,
    parent: tree,
    before: undefined,
    leaf: undefined,
    brackets: 0,
    inLink: false,
  }
  return leftBelow(tree, false, around)
}

function leftBelow(parent: Parents, inLink: boolean, around: Around): string | undefined {
  let before: Nodes | undefined
  for (const node of parent.children) {
    const { type } = node
    if (HOLDS_TEXT.has(type)) around.brackets = 0
    around.parent = parent
    around.before = before
    around.inLink = inLink
    for (const one of BY_TYPE.get(type) ?? []) if (one.test(node, around)) return one.name
    if (type === 'text' && !inLink) around.brackets = openBrackets(node, around)
    if (LEAVES.has(type)) around.leaf = node
    if ('children' in node) {
      const isLink = type === 'link' || type === 'linkReference'
      const inside = leftBelow(node, inLink || isLink, around)
      if (inside !== undefined) return inside
    }
    before = node
  }
  return undefined
}
