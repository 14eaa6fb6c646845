import type { Root } from 'mdast'
import type { Decision, DecisionId } from '../../model/module-decisions.ts'
import { visit } from '../../parse/visit.ts'
import { decisionIdsIn, familyOf } from './decision-ids.ts'
import type { Reader } from './reader.ts'
import { wholeText } from './slice-text.ts'

/** Most texts hold none, and need no second look. */
const MAY_HOLD_ID = /[A-Z\u2010\u2011-]\d/

/** The IDs of decisions that a spec cites, those that a heading or a field of a decision has left out. */
// MM-MOD-0042
export function decisionMentions(
  tree: Root,
  decisions: readonly Decision[],
  reader: Reader,
): DecisionId[] {
  const known = new Set<number>()
  const families = new Set<string>()
  for (const { id, aliases, supersedes, supersededBy } of decisions) {
    for (const one of [...(id ? [id] : []), ...aliases]) families.add(familyOf(one.id))
    for (const one of [...(id ? [id] : []), ...aliases, ...supersedes, ...supersededBy]) {
      known.add(one.position.start.offset)
    }
  }
  const found: DecisionId[] = []
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    if (!MAY_HOLD_ID.test(reader.source.slice(from, to))) return
    for (const id of decisionIdsIn(wholeText(node, reader), families, reader)) found.push(id)
  })
  return found.filter(({ position }) => !known.has(position.start.offset))
}
