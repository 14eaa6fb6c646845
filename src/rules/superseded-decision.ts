import type { TracedModule } from '../model/module-trace.ts'
import type { Trace } from '../model/trace.ts'
import { withoutZeros } from '../model/without-zeros.ts'
import {
  decisionsFor,
  decisionsOf,
  idsOf,
  type NamedDecision,
  statusOf,
} from './shared/decisions.ts'
import { CART, decided, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Finding, Rule } from './types.ts'

/** Of two decisions that both hold nobody knows which one does. */
// MM-MRULE-0063
export const supersededDecision: Rule = {
  id: 'superseded-decision',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description:
    'What a decision supersedes is there and says that it is superseded; what says so has a successor.',
  source: 'Seed 003, decision log (number 45 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: decided(
        '### D-001 — One\n- **Status:** superseded by D-002',
        '### D-002 — Two\n- **Status:** active\n- **Supersedes:** D-001',
      ),
    }),
    moduleExample(
      {
        [CART]: decided(
          '### D-001 — One\n- **Status:** active',
          '### D-002 — Two\n- **Status:** active\n- **Supersedes:** D-001, D-002, D-009',
          '### D-003 — Three\n- **Status:** superseded',
        ),
      },
      `${CART}:9:19 Unexpected D-001 as superseded by D-002 while its status is active, expected superseded`,
      `${CART}:9:26 Unexpected D-002 as superseded by itself, expected another decision`,
      `${CART}:9:33 Unexpected D-009 as superseded by D-002, which no decision is, expected one of the log`,
      `${CART}:11:1 Unexpected superseded decision D-003 without a successor, expected one that supersedes it`,
    ),
  ],
  check(trace) {
    return trace.modules.flatMap((spec) =>
      decisionsOf(spec).flatMap((decision) => [
        ...targetsOf(decision, spec, trace),
        ...withoutSuccessor(decision, spec, trace),
        ...successorsOf(decision, spec, trace),
        ...inCircle(decision, spec),
      ]),
    )
  },
}

function targetsOf(decision: NamedDecision, spec: TracedModule, trace: Trace): Finding[] {
  const own = decision.id.id
  return decision.supersedes.flatMap((one) => {
    const others = decisionsFor(one, spec, trace)
    // The file beside it is none that we read: its links are for other rules.
    if (!others) return []
    const target = others.find((other) => idsOf(other).includes(withoutZeros(one.id)))
    const subject = `${own} ${one.id}`
    if (target === decision) {
      const message = `Unexpected ${one.id} as superseded by itself, expected another decision`
      return [findingAt(spec, one.position, subject, message)]
    }
    if (!target) {
      const message = `Unexpected ${one.id} as superseded by ${own}, which no decision is, expected one of the log`
      return [findingAt(spec, one.position, subject, message)]
    }
    if (statusOf(target.status, trace.moduleVocabulary) !== 'active') return []
    const message = `Unexpected ${one.id} as superseded by ${own} while its status is active, expected superseded`
    return [findingAt(spec, one.position, subject, message)]
  })
}

function withoutSuccessor(decision: NamedDecision, spec: TracedModule, trace: Trace): Finding[] {
  if (statusOf(decision.status, trace.moduleVocabulary) !== 'superseded') return []
  if (decision.supersededBy.length > 0) return []
  const ids = idsOf(decision)
  const isNamed = trace.modules.some((other) =>
    decisionsOf(other).some(({ supersedes }) =>
      supersedes.some(({ id }) => ids.includes(withoutZeros(id))),
    ),
  )
  if (isNamed) return []
  const message = `Unexpected superseded decision ${decision.id.id} without a successor, expected one that supersedes it`
  return [findingAt(spec, decision.heading, decision.id.id, message)]
}

/** A successor that is nowhere; one without a file beside it may stand in any log. */
function successorsOf(decision: NamedDecision, spec: TracedModule, trace: Trace): Finding[] {
  const own = decision.id.id
  return decision.supersededBy.flatMap((one) => {
    const others =
      one.file === undefined ? trace.modules.flatMap(decisionsOf) : decisionsFor(one, spec, trace)
    if (!others || others.some((other) => idsOf(other).includes(withoutZeros(one.id)))) return []
    const message = `Unexpected ${one.id} as the successor of ${own}, which no decision is, expected one of a log`
    return [findingAt(spec, one.position, `${own} by ${one.id}`, message)]
  })
}

/** A decision that supersedes itself through others; told once, at the first of them. */
function inCircle(decision: NamedDecision, spec: TracedModule): Finding[] {
  const all = decisionsOf(spec)
  const seen: NamedDecision[] = []
  const open = [decision]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { id, file } of next.supersedes) {
      const target = all.find(
        (other) => file === undefined && idsOf(other).includes(withoutZeros(id)),
      )
      if (!target || target === next) continue
      if (target === decision) {
        const isFirst = seen.every((one) => all.indexOf(one) > all.indexOf(decision))
        if (!isFirst) return []
        const message = `Unexpected circle of decisions that supersede each other from ${decision.id.id}, expected a last one`
        return [findingAt(spec, decision.heading, `circle ${decision.id.id}`, message)]
      }
      if (seen.includes(target)) continue
      seen.push(target)
      open.push(target)
    }
  }
  return []
}
