import type { Root } from 'mdast'
import { visitType } from '../visit.ts'

/** The box of a task and the blank behind it, in UTF-16 units. */
const BOX = 4

/**
 * Where the text of a task begins with something else than plain text, remark lets its paragraph begin
 * at the box, the native parser behind it.
 */
// MM-PARSE-0006
export function placeTasks(tree: Root): void {
  visitType(tree, 'listItem', ({ checked, children: [first] }) => {
    if (typeof checked !== 'boolean' || first?.type !== 'paragraph') return
    const start = first.position?.start
    if (!start || first.children[0]?.type === 'text') return
    start.column -= BOX
    if (start.offset !== undefined) start.offset -= BOX
  })
}
