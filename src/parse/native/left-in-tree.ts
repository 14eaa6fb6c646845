import type { Nodes, Root } from 'mdast'
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
  let brackets = 0
  let leaf: Nodes | undefined
  return visitAll(tree, false)

  function visitAll(parent: Nodes, inLink: boolean): string | undefined {
    if (!('children' in parent)) return undefined
    let before: Nodes | undefined
    for (const node of parent.children) {
      if (HOLDS_TEXT.has(node.type)) brackets = 0
      const around: Around = { source, parent, before, leaf, brackets, inLink }
      const found = BY_TYPE.get(node.type)?.find((one) => one.test(node, around))
      if (found) return found.name
      if (node.type === 'text' && !inLink) brackets = openBrackets(node, around)
      if (LEAVES.has(node.type)) leaf = node
      const isLink = node.type === 'link' || node.type === 'linkReference'
      const inside = visitAll(node, inLink || isLink)
      if (inside !== undefined) return inside
      before = node
    }
    return undefined
  }
}
