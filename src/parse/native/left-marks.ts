import type { Nodes } from 'mdast'
import type { Around, NodeCondition } from './node-condition.ts'
import { endOf, startOf } from './node-range.ts'

/** Emphasis and the like that remark pairs otherwise. */
export const MARK_CONDITIONS: readonly NodeCondition[] = [
  {
    name: 'a single tilde',
    types: ['delete'],
    // MM-PARSE-0060
    test: (node, { source }) => node.type === 'delete' && source[startOf(node) + 1] !== '~',
  },
  {
    name: 'marks of two kinds side by side',
    types: ['text', 'emphasis', 'strong', 'delete'],
    // MM-PARSE-0061
    test: (node, around) =>
      node.type === 'text'
        ? /\*[_~]|_[*~]|~[*_]/.test(
            around.source.slice(Math.max(0, startOf(node) - 1), endOf(node) + 1),
          )
        : isMarked(node) && touches(node, around),
  },
]

function isMarked({ type }: Nodes): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'delete'
}

/** Whether another mark touches it, but that of one around it and nothing else: `**_word_**`. */
function touches(node: Nodes, { source, parent }: Around): boolean {
  const own = source[startOf(node)]
  const isOther = (unit = ' ') => unit !== own && '*_~'.includes(unit)
  const before = isOther(source[startOf(node) - 1])
  const behind = isOther(source[endOf(node)])
  if (!before && !behind) return false
  const isAlone = isMarked(parent) && 'children' in parent && parent.children.length === 1
  const outside = (source[startOf(parent) - 1] ?? '') + (source[endOf(parent)] ?? '')
  const inside = source.slice(startOf(node), endOf(node)).replace(/^[*_~]+|[*_~]+$/g, '')
  const isPlain = !/[\p{L}\p{N}*_~]/u.test(outside) && !/[*_~]/.test(inside)
  return !(before && behind && isAlone && isPlain)
}
