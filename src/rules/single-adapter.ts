import type { Decision } from '../model/module-decisions.ts'
import type { TracedModule } from '../model/module-trace.ts'
import type { Trace } from '../model/trace.ts'
import { contractsOfType, type NamedContract } from './shared/contracts.ts'
import { modulesIn, plainName, siblingsOf } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { fieldOf, isFilled } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

/** A port for one adapter is a detour, unless somebody has said what it is for. */
// MM-MRULE-0046
export const singleAdapter: Rule = {
  id: 'single-adapter',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description:
    'A Port has two adapters in its scope, a test seam, or a live decision that names it.',
  source: 'Seed 003, ports need variability (number 37 of our list of checks, C9)',
  examples: [
    moduleExample({
      [CART]: contracted(
        '#### Port: `Pay`',
        '- **Test Seam:** the clock',
        '',
        '#### Port: `Ship`',
        '- **Purpose:** Ships',
        '',
        '## Module Decision Log',
        '',
        '### D-001 — `Ship` stays a port',
        '- **Status:** active',
      ),
    }),
    moduleExample(
      {
        [CART]: contracted(
          '#### Port: `Pay`',
          '- **Purpose:** Pays',
          '',
          '#### Adapter: `Card`',
          '- **Implements:** `Pay`',
        ),
      },
      `${CART}:4:1 Unexpected Port Pay with 1 adapter, expected two, a test seam, or a live decision that names it`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      contractsOfType(spec, 'Port').flatMap((port) => {
        const count = adaptersOf(port, spec, trace)
        if (count >= 2 || hasReason(port, spec, trace)) return []
        const adapters = count === 0 ? 'without an adapter' : 'with 1 adapter'
        const message = `Unexpected Port ${port.name.text} ${adapters}, expected two, a test seam, or a live decision that names it`
        return [findingAt(spec, port.heading, port.name.text, message)]
      }),
    )
  },
}

function adaptersOf(port: NamedContract, spec: TracedModule, trace: Trace): number {
  const own = plainName(port.name.text)
  const adapters = siblingsOf(spec, trace).flatMap((one) => contractsOfType(one, 'Adapter'))
  const names = adapters
    .filter((one) => one.implements.some(({ text }) => plainName(text) === own))
    .map(({ name }) => plainName(name.text))
  return new Set(names).size
}

function hasReason({ name, fields }: NamedContract, spec: TracedModule, trace: Trace): boolean {
  if (['testSeam', 'variability'].some((one) => isFilled(fieldOf(fields, one)))) return true
  const own = plainName(name.text)
  return [
    ...siblingsOf(spec, trace),
    ...trace.modules.filter(({ path }) => path === spec.scopePath),
  ]
    .flatMap(({ decisionLog }) => decisionLog?.decisions ?? [])
    .some((decision) => isLive(decision) && textOf(decision).includes(own))
}

function isLive({ status }: Decision): boolean {
  return status?.word.toLowerCase() === 'active'
}

function textOf({ title, fields }: Decision): string {
  const texts = fields.flatMap(({ value, items }) => [value, ...items.map((item) => item.value)])
  return [title, ...texts.map(({ text }) => text)].join(' ')
}
