import type { TracedModule } from '../model/module-trace.ts'
import type { Trace } from '../model/trace.ts'
import { adaptersByPort } from './shared/adapters.ts'
import { byScope } from './shared/by-scope.ts'
import { contractsOf, contractsOfType, type NamedContract } from './shared/contracts.ts'
import { modulesIn, plainName } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { defersScope, runtimeBacking } from './shared/runtime-backing.ts'
import type { Finding, Rule } from './types.ts'

/** A simulation that nobody marks as one is taken for the real thing. */
// MM-MRULE-0045
export const deferredScope: Rule = {
  id: 'deferred-scope',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A contract that nothing real backs says what is deferred.',
  source: 'Seed 003, Deferred Runtime Scope (number 35 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: contracted(
        '#### Port: `Pay`',
        '- **Runtime Backing:** simulation',
        '- **Deferred Runtime Scope:** cards, in v2',
      ),
    }),
    moduleExample(
      {
        [CART]: contracted(
          '#### Port: `Pay`',
          '- **Runtime Backing:** real-runtime',
          '- **Deferred Runtime Scope:** None',
          '',
          '#### Adapter: `Fake`',
          '- **Implements:** `Pay`',
          '- **Runtime Backing:** simulation',
          '- **Deferred Runtime Scope:** None',
        ),
      },
      `${CART}:4:1 Unexpected real-runtime of Pay, which only simulations implement (Fake), expected a deferred runtime scope`,
      `${CART}:8:1 Unexpected simulation of Fake without a deferred runtime scope, expected a text that says what is deferred`,
    ),
  ],
  check(trace) {
    const adaptersFor = byScope(trace, (all) => adaptersByPort(all, trace.moduleVocabulary))
    return modulesIn(trace).flatMap((spec) => [
      ...unsaid(spec, trace),
      ...unreal(spec, adaptersFor(spec), trace),
    ])
  },
}

function unsaid(spec: TracedModule, { moduleVocabulary }: Trace): Finding[] {
  return contractsOf(spec).flatMap((one) => {
    const backing = runtimeBacking(one, moduleVocabulary)
    if (backing === undefined || backing === 'real-runtime' || defersScope(one)) return []
    const message = `Unexpected ${backing} of ${one.name.text} without a deferred runtime scope, expected a text that says what is deferred`
    return [findingAt(spec, one.heading, one.name.text, message)]
  })
}

/** Ports that say they are real while no adapter of the scope is. */
function unreal(
  spec: TracedModule,
  adapters: ReadonlyMap<string, readonly NamedContract[]>,
  { moduleVocabulary: words }: Trace,
): Finding[] {
  return contractsOfType(spec, 'Port', words).flatMap((port) => {
    if (runtimeBacking(port, words) !== 'real-runtime' || defersScope(port)) return []
    const own = adapters.get(plainName(port.name.text)) ?? []
    if (own.length === 0 || own.some((one) => !isSimulated(runtimeBacking(one, words)))) return []
    const names = own.map(({ name }) => name.text).join(', ')
    const message = `Unexpected real-runtime of ${port.name.text}, which only simulations implement (${names}), expected a deferred runtime scope`
    return [findingAt(spec, port.heading, port.name.text, message)]
  })
}

function isSimulated(backing: string | undefined): boolean {
  return backing === 'simulation'
}
