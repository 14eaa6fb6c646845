import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Decision, DecisionId } from '../../model/module-decisions.ts'
import { decisionIdsIn, familyOf } from './decision-ids.ts'
import { type Reader, wholeText } from './inline.ts'

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
    found.push(...decisionIdsIn(wholeText(node, reader), families, reader))
  })
  return found.filter(({ position }) => !known.has(position.start.offset))
}
