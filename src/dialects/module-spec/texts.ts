import type { Nodes } from 'mdast'
import type { PlacedText } from '../../model/placed-text.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'

/** The paragraphs among some blocks, at any depth, cells and headings left out. */
export function textsIn(nodes: readonly Nodes[], reader: Reader): PlacedText[] {
  const found: PlacedText[] = []
  const visitAll = (siblings: readonly Nodes[]): void => {
    for (const node of siblings) {
      if (node.type === 'paragraph') found.push(wholeText(node, reader))
      else if (node.type !== 'heading' && node.type !== 'table' && 'children' in node) {
        visitAll(node.children)
      }
    }
  }
  visitAll(nodes)
  return found
}
