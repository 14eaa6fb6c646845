import type { Nodes } from 'mdast'
import type { StatementPart } from '../model/facts.ts'
import type { Range } from '../parse/keywords.ts'
import type { Block } from '../parse/outline.ts'
import { belongingNode, partOf, partsOf, type Surroundings, textWithout } from './parts.ts'
import type { Claim } from './reading.ts'

/** What a declaration says, in parts: the trace leaves out those that declare on their own. */
export interface Statement {
  title?: string
  /** The block's own text. */
  own: StatementPart[]
  /** What belongs to it. */
  more: StatementPart[]
}

/** The statement of a block: its own text without the IDs, and what belongs to it. */
// MM-STATE-0001
export function statementOf(block: Block, claim: Claim, around: Surroundings): Statement {
  const own = ownParts(block, claim, around)
  const body = bodyOf(block, claim, around, own).map((node) => partsOf(node, around))
  if (block.form !== 'heading') return { own, more: body.flat() }
  const [first, ...more] = body
  const title = own[0]?.text ? { title: own[0].text } : {}
  return { ...title, own: first ?? own, more: more.flat() }
}

/**
 * The nodes below a block whose texts are a part of its statement: behind a colon the list, table,
 * quote or fence that follows; below a heading without key word the first block that has text, and
 * what belongs to that.
 */
// MM-STATE-0002 MM-STATE-0003
export function bodyOf(
  block: Block,
  claim: Claim,
  around: Surroundings,
  own?: readonly StatementPart[],
): Nodes[] {
  const { siblings, index, form } = block
  if (form !== 'heading') {
    const ends = around.claimed.get(block.node)?.endsInColon ?? endsInColon(block, claim)
    return ends ? belongingNode(siblings, index) : []
  }
  if ((own ?? ownParts(block, claim, around)).some((part) => part.keywords.length > 0)) return []
  for (let i = index + 1; i < siblings.length; i++) {
    const node = siblings[i] as Nodes
    if (node.type === 'heading') break
    if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'blockquote') continue
    const last = partsOf(node, around).findLast((one) => one.text !== '')
    if (last) return last.text.endsWith(':') ? [node, ...belongingNode(siblings, i)] : [node]
  }
  return []
}

function ownParts(block: Block, claim: Claim, around: Surroundings): StatementPart[] {
  return block.flats.map((flat, index) => partOf(flat, around, cutsOf(claim, index)))
}

/** The colon may be the one that sets the ID off: `**FR-1**:` and a list below. */
export function endsInColon({ form, flats }: Block, claim: Claim): boolean {
  const [flat] = flats
  if (!flat || form === 'row' || form === 'heading' || !/[:：]/.test(flat.text)) return false
  return /[:：]$/.test(textWithout(cutsOf(claim, 0), flat) || flat.text.trim())
}

function cutsOf({ cut, flat, label = 0 }: Claim, index: number): Range[] {
  return [
    ...(index === 0 && label > 0 ? [[0, label] as const] : []),
    ...(index === flat ? [cut] : []),
  ]
}
