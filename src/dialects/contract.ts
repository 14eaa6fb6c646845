import type { Stated } from '../model/facts.ts'
import type { Block } from '../parse/outline.ts'
import { pathsIn } from '../parse/paths.ts'
import { isWhollyStruck } from './candidates.ts'
import type { Clause } from './contracts/clauses.ts'
import { statementOf } from './statement.ts'
import type { Dialect, SpecText } from './types.ts'

/**
 * Design by Contract (Meyer): the clauses of an operation or entity. It reads every spec, whatever the
 * config names; an ID that leads or ends a clause is claimed as anywhere else.
 */
// MM-CLAUSE-0001 MM-CLAUSE-0003
export const contract: Dialect = {
  name: 'contract',
  description:
    'What stands below Preconditions, Postconditions and Invariants is a clause; it holds in every spec.',
  always: true,
  examples: [
    {
      markdown:
        '## Port: `Gateway`\n\n**Preconditions:**\n\n- [PAY-PRE-1] The amount is positive.\n- The currency is known.\n',
      declares: [
        { id: 'PAY-PRE-1', kind: 'clause', statement: 'The amount is positive.' },
        { kind: 'clause', statement: 'The currency is known.' },
      ],
    },
    {
      markdown:
        '## Push\n\n- Preconditions: **Q-1:** the queue is open.\n- Ensures:\n  - one more.\n',
      declares: [
        { id: 'Q-1', kind: 'clause', statement: 'the queue is open.' },
        { kind: 'clause', statement: 'one more.' },
      ],
    },
    { markdown: '## Install\n\n- Requires: Node 20\n- Invariants: None\n', declares: [] },
  ],
  read(spec) {
    const own = [...spec.clauses].filter(
      ([block]) => !spec.declaring.has(block) && !spec.taken.has(block.node),
    )
    const anonymous = own.flatMap(([block, clause]) => statedBy(block, clause, spec))
    return { candidates: [], anonymous, occurrences: [], taken: own.map(([block]) => block.node) }
  },
}

/** A clause without an ID. Within a block that declares one it is a part of what that states. */
function statedBy(
  block: Block,
  { role, section, start }: Clause,
  { places, around, path, claimed }: SpecText,
): Stated[] {
  if (isWhollyStruck(block)) return []
  const claim = claimed.get(block.node)
  const within = claim === undefined ? [] : [claim]
  const { own, more } = statementOf(
    block,
    { tokens: [], flat: 0, cut: [0, start], at: 'start' },
    around,
  )
  if ([...own, ...more].every(({ text }) => text === '')) return []
  return [
    {
      kind: 'clause',
      form: block.form,
      dialect: 'contract',
      own: own.map((part) => ({ ...part, within })),
      more,
      section: block.section,
      block: places.ofNode(block.node),
      paths: pathsIn(block.node, path),
      clause: { role, section },
    },
  ]
}
