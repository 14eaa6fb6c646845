import type { Root } from 'mdast'
import { leftInText } from './left-in-text.ts'
import { leftInTree } from './left-in-tree.ts'
import { placeTasks } from './place-tasks.ts'
import type { NativeParse } from './satteri.ts'

const BOXES = ['[ ]', '[x]', '[X]']

/**
 * The tree of the native parser, made the same as that of remark.
 *
 * @param text without a byte-order mark
 * @returns why remark has to parse the text, where the two differ in a way that is not made good here
 */
// MM-PARSE-0001
export function nativeTree(text: string, parse: NativeParse): { tree: Root } | { reason: string } {
  const inText = leftInText(text)
  if (inText !== undefined) return { reason: inText }
  const tree = parse(text)
  if (!tree) return { reason: 'a long line of other than ASCII' }
  const inTree = leftInTree(tree, text)
  if (inTree !== undefined) return { reason: inTree }
  if (BOXES.some((box) => text.includes(box))) placeTasks(tree)
  return { tree }
}
