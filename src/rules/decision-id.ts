import type { TracedModule } from '../model/module-trace.ts'
import { decisionsOf, idsOf } from './shared/decisions.ts'
import { CART, decided, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Finding, Rule } from './types.ts'

/** A decision that cannot be named cannot be superseded. */
// MM-MRULE-0060
export const decisionId: Rule = {
  id: 'decision-id',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each decision of a log has an ID, and each ID stands there once.',
  source: 'Seed 003, decision log (number 42 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: decided(
        '### D-001 — One\n- **Status:** active',
        '### D-002 — Two\n- **Status:** active',
      ),
    }),
    moduleExample(
      {
        [CART]: decided(
          '### D-001 — One\n- **Status:** active',
          '### D-1 — Again\n- **Status:** active',
          '### Two\n- **Status:** active',
        ),
      },
      `${CART}:7:5 Unexpected second decision D-1, expected the one of line 4 alone`,
      `${CART}:10:1 Unexpected decision "Two" without an ID, expected one such as D-001 in front`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) => [...duplicates(spec), ...unnamed(spec)])
  },
}

function duplicates(spec: TracedModule): Finding[] {
  const lines = new Map<string, number>()
  return decisionsOf(spec).flatMap((decision) => {
    const { id, aliases } = decision
    return idsOf(decision).flatMap((plain, index) => {
      const { id: written, position } = [id, ...aliases][index] ?? id
      const line = lines.get(plain)
      if (line === undefined) {
        lines.set(plain, position.start.line)
        return []
      }
      const message = `Unexpected second decision ${written}, expected the one of line ${line} alone`
      return [findingAt(spec, position, plain, message)]
    })
  })
}

function unnamed(spec: TracedModule): Finding[] {
  return (spec.decisionLog?.decisions ?? []).flatMap(({ id, title, heading }) => {
    if (id) return []
    const message = `Unexpected decision "${title}" without an ID, expected one such as D-001 in front`
    return [findingAt(spec, heading, title, message)]
  })
}
