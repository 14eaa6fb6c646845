import type { Strong } from 'mdast'
import type { ClauseRole } from '../../model/contract.ts'
import { flatten } from '../../parse/flatten.ts'
import type { Block } from '../../parse/outline.ts'
import type { ClauseWords } from './clause-words.ts'

/** A label within a block, and the bold text that it is. */
export interface InnerLabel {
  node: Strong
  text: string
  role: ClauseRole
}

const NONE: readonly InnerLabel[] = []

/** The labels of clauses in bold that begin a further line of a paragraph, which is one text to Markdown. */
// MM-CLAUSE-0007
export function innerLabels({ form, node }: Block, words: ClauseWords): readonly InnerLabel[] {
  if (form === 'heading' || form === 'row') return NONE
  const { children } = node
  if (!children.some((child, i) => i > 0 && child.type === 'strong')) return NONE
  return children.flatMap((child, i) => {
    const [before, behind] = [children[i - 1], children[i + 1]]
    if (child.type !== 'strong' || !before) return []
    const isFirst =
      before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value))
    const written = flatten(child.children).text.trim()
    const hasColon =
      /[:：]$/.test(written) || (behind?.type === 'text' && /^\s*[:：]/.test(behind.value))
    const text = written.replace(/\s*[:：]$/, '')
    const found = isFirst && hasColon ? words.roleOf(text) : undefined
    return found && !found.isCommon ? [{ node: child, text, role: found.role }] : []
  })
}
