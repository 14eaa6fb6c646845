import { isDecisionId } from '../model/decision-id.ts'
import type { Skipped } from '../model/item.ts'
import type { TracedModule } from '../model/module-trace.ts'
import type { Position } from '../model/position.ts'
import type { Trace } from '../model/trace.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { KINDS, nearLabels } from './shared/near-labels.ts'
import type { Rule } from './types.ts'

/** What stands between the start of a line and an ID that leads an item, a row or a paragraph. */
const LEAD = /^[\s>]*(?:[-*+]\s|\d+[.)]\s|\|)?\s*(?:\*\*|__)?\[?$/

/** A clause that no label makes one is held by no gate, and nobody sees that it is not. */
// MM-MRULE-0047
export const unreadClause: Rule = {
  id: 'unread-clause',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description:
    'What an ID leads in the section of contracts is a clause, and no label there is nearly one of clauses.',
  source: 'Seed 003, Design by Contract; a label with two letters the wrong way round',
  examples: [
    moduleExample({
      [CART]: contracted(
        '#### Service: `Pay`',
        '- **Supporting Artifacts:** notes',
        '- Postconditions:',
        '  - [PAY-1] It is paid.',
      ),
    }),
    moduleExample(
      {
        [CART]: contracted(
          '#### Service: `Pay`',
          '- Postcondtions:',
          '  - [PAY-1] It is paid.',
          '',
          '#### Service: `Ship`',
          '- [SHIP-1] It is sent.',
        ),
      },
      `${CART}:5:3 Unexpected label "Postcondtions" in a contract, did you mean Postconditions?`,
      `${CART}:9:4 Unexpected SHIP-1 under no label of clauses, expected Preconditions, Postconditions or Invariants above it`,
    ),
  ],
  check(trace) {
    const { labels } = trace.moduleVocabulary
    const [pre, post, invariants] = KINDS.map((kind) => labels[kind]?.[0] ?? kind)
    const wanted = `${pre}, ${post} or ${invariants}`
    return modulesIn(trace).flatMap((spec) => {
      const mistyped = spec.contracts.flatMap((contract) =>
        nearLabels(contract, trace.moduleVocabulary).map((near) => ({ near, contract })),
      )
      const told = mistyped.map(({ contract }) => contract.position)
      return [
        ...mistyped.map(({ near: { text, meant, position } }) => {
          const message = `Unexpected label "${text}" in a contract, did you mean ${meant}?`
          return findingAt(spec, position, text, message)
        }),
        ...leadingIds(spec, trace)
          .filter(({ position }) => !told.some((one) => holds(one, position)))
          .map(({ id, position }) => {
            const message = `Unexpected ${id} under no label of clauses, expected ${wanted} above it`
            return findingAt(spec, position, id, message)
          }),
      ]
    })
  },
}

/** The IDs that lead a line in the section of contracts and declare nothing. */
function leadingIds(spec: TracedModule, { skipped, sources }: Trace): Skipped[] {
  const sections = spec.sections.filter(({ name }) => name === 'MODULE_CONTRACTS')
  const source = sources.get(spec.path) ?? ''
  return skipped.filter(({ path, id, reason, position }) => {
    if (path !== spec.path || reason !== 'family without a requirement') return false
    // The rule of decisions tells of one that no log has.
    if (isDecisionId(id) || !sections.some((one) => holds(one.position, position))) return false
    const { offset } = position.start
    return LEAD.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset))
  })
}

function holds({ start, end }: Position, inner: Position): boolean {
  return start.offset <= inner.start.offset && inner.start.offset < end.offset
}
