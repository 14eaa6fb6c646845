import type { ClauseLabel, ContractFacts } from '../../model/contract.ts'
import { groupBy } from '../../model/group.ts'
import type { Outline } from '../../parse/outline.ts'
import type { Places } from '../place.ts'
import type { ClauseWords } from './clause-words.ts'
import type { Clauses } from './clauses.ts'
import { contractFields } from './contract-fields.ts'
import { contractHeading } from './contract-heading.ts'

/** What a spec says of its contracts: a heading with clauses or labels each, in their order. */
// MM-CLAUSE-0005
export function contractFactsOf(
  { sections, blocks }: Outline,
  { labels }: Clauses,
  places: Places,
  words: ClauseWords,
): { contracts: ContractFacts[]; clauseLabels: ClauseLabel[] } {
  if (labels.length === 0) return { contracts: [], clauseLabels: [] }
  const bySection = groupBy(blocks, (block) => String(block.section))
  const read = labels.filter(({ inner }) => !inner)
  const headings = [...new Set(read.map(({ section }) => section))].sort((a, b) => a - b)
  return {
    contracts: headings.map((section) => ({
      ...contractHeading(sections[section]?.title ?? ''),
      ...contractFields(bySection.get(String(section)) ?? [], words),
      section,
    })),
    clauseLabels: labels.map(({ role, section, text, block, empty, inner }) => ({
      role,
      section,
      text,
      empty,
      ...(inner ? { inner: true } : {}),
      position: places.ofNode(inner ?? block.node),
    })),
  }
}
