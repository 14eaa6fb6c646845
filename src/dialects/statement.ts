import type { Nodes } from 'mdast'
import type { StatementPart } from '../model/facts.ts'
import type { Block } from '../parse/outline.ts'
import { belongings, partOf, partsOf, type Surroundings } from './parts.ts'
import type { Claim } from './types.ts'

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
  if (block.form === 'heading') return headingStatement(block, own, around)
  const more = endsInColon(block, claim, around)
    ? belongings(block.siblings, block.index, around)
    : []
  return { own, more }
}

function ownParts(block: Block, claim: Claim, around: Surroundings): StatementPart[] {
  return block.flats.map((flat, index) =>
    partOf(flat, around, index === claim.flat ? [claim.cut] : []),
  )
}

/** A title with a key word is the statement; else the first block below that has text. */
// MM-STATE-0003
function headingStatement(
  { siblings, index }: Block,
  own: StatementPart[],
  around: Surroundings,
): Statement {
  const [part] = own
  const title = part?.text ? { title: part.text } : {}
  if (part && part.keywords.length > 0) return { ...title, own, more: [] }
  for (let i = index + 1; i < siblings.length; i++) {
    const node = siblings[i] as Nodes
    if (node.type === 'heading') break
    if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'blockquote') continue
    const first = partsOf(node, around)
    const last = first.findLast((one) => one.text !== '')
    if (!last) continue
    const more = last.text.endsWith(':') ? belongings(siblings, i, around) : []
    return { ...title, own: first, more }
  }
  return { ...title, own, more: [] }
}

/** The colon may be the one that sets the ID off: `**FR-1**:` and a list below. */
export function endsInColon(block: Block, claim: Claim, around: Surroundings): boolean {
  if (block.form === 'row' || block.form === 'heading') return false
  const [own] = ownParts(block, claim, around)
  const text = own?.text || (block.flats[0]?.text ?? '').trim()
  return /[:：]$/.test(text)
}
