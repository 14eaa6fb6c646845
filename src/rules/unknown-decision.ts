import { nearest } from '../model/nearest.ts'
import { withoutZeros } from '../model/without-zeros.ts'
import { decisionsFor, decisionsOf, idsOf } from './shared/decisions.ts'
import { CART, decided, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** Whoever looks up the reason finds none. */
// MM-MRULE-0064
export const unknownDecision: Rule = {
  id: 'unknown-decision',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description:
    'A decision that a spec cites stands in its log, in that of its scope or of a spec of it.',
  source: 'Seed 003, decision log (number 46 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: `${decided('### D-001 — One\n- **Status:** active')}\n## Handoff\n\nAs D-1 says; X-7 is none.\n`,
    }),
    moduleExample(
      {
        [CART]: `${decided('### D-001 — One\n- **Status:** active')}\n## Handoff\n\nAs D-009 says.\n`,
      },
      `${CART}:9:4 Unexpected decision D-009, which no log has, did you mean "D-001"?`,
    ),
  ],
  check(trace) {
    const all = trace.modules.flatMap(decisionsOf)
    const known = new Set(all.flatMap(idsOf))
    // Where no log has the family, the word may be anything.
    const families = new Set([...known].map(familyOf))
    return trace.modules.flatMap((spec) =>
      spec.decisionMentions.flatMap((one) => {
        const plain = withoutZeros(one.id)
        if (!families.has(familyOf(plain))) return []
        const there = one.file === undefined ? undefined : decisionsFor(one, spec, trace)
        const isThere = there
          ? there.some((other) => idsOf(other).includes(plain))
          : known.has(plain)
        if (isThere || (one.file !== undefined && !there)) return []
        const near = nearest(
          one.id,
          decisionsOf(spec).map(({ id }) => id.id),
        )
        const hint = near === undefined ? 'expected one of them' : `did you mean "${near}"?`
        const message = `Unexpected decision ${one.id}, which no log has, ${hint}`
        return [findingAt(spec, one.position, one.id, message)]
      }),
    )
  },
}

function familyOf(id: string): string {
  return id.replace(/\d+$/, '')
}
