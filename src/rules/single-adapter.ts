import type { Decision } from '../model/module-decisions.ts'
import type { TracedModule } from '../model/module-trace.ts'
import type { Trace } from '../model/trace.ts'
import { adaptersByPort } from './shared/adapters.ts'
import { byScope } from './shared/by-scope.ts'
import { contractsOfType, type NamedContract } from './shared/contracts.ts'
import { statusOf } from './shared/decisions.ts'
import { modulesIn, plainName } from './shared/entities.ts'
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
    const adaptersFor = byScope(trace, (all) => adaptersByPort(all, trace.moduleVocabulary))
    const textsFor = byScope(trace, (siblings) => liveTexts(siblings, trace))
    return modulesIn(trace).flatMap((spec) =>
      contractsOfType(spec, 'Port', trace.moduleVocabulary).flatMap((port) => {
        const own = plainName(port.name.text)
        const adapters = adaptersFor(spec).get(own) ?? []
        const count = new Set(adapters.map(({ name }) => plainName(name.text))).size
        if (count >= 2 || hasSeam(port)) return []
        if (textsFor(spec).some((text) => text.includes(own))) return []
        const what = count === 0 ? 'without an adapter' : 'with 1 adapter'
        const message = `Unexpected Port ${port.name.text} ${what}, expected two, a test seam, or a live decision that names it`
        return [findingAt(spec, port.heading, port.name.text, message)]
      }),
    )
  },
}

function hasSeam({ fields }: NamedContract): boolean {
  return ['testSeam', 'variability'].some((one) => isFilled(fieldOf(fields, one)))
}

/** What the live decisions of some modules and of their scope say. */
function liveTexts(
  siblings: readonly TracedModule[],
  { modules, moduleVocabulary }: Trace,
): string[] {
  const scope = modules.filter(({ path }) => path === siblings[0]?.scopePath)
  return [...siblings, ...scope]
    .flatMap(({ decisionLog }) => decisionLog?.decisions ?? [])
    .filter(({ status }) => statusOf(status, moduleVocabulary) === 'active')
    .map(textOf)
}

function textOf({ title, fields }: Decision): string {
  const texts = fields.flatMap(({ value, items }) => [value, ...items.map((item) => item.value)])
  return [title, ...texts.map(({ text }) => text)].join(' ')
}
