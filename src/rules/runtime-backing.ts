import { nearest } from '../model/nearest.ts'
import { contractsOf, contractsOfType } from './shared/contracts.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { runtimeBacking as backingOf } from './shared/runtime-backing.ts'
import { fieldOf } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

/** Whether something real stands behind a contract is one word, or open to hope. */
// MM-MRULE-0044
export const runtimeBacking: Rule = {
  id: 'runtime-backing',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'error', 'sdd-strict': 'error' },
  description:
    'The runtime backing of a contract is one word of the vocabulary; Ports and Adapters have one.',
  source: 'Seed 003, Runtime Backing (number 33 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: contracted(
        '#### Port: `Pay`',
        '- **Runtime Backing:** `simulation`',
        '',
        '#### Value Object: `Line`',
        '- **Purpose:** A line',
      ),
    }),
    moduleExample(
      {
        [CART]: contracted(
          '#### Port: `Pay`',
          '- **Runtime Backing:** real',
          '',
          '#### Adapter: `Card`',
          '- **Runtime Backing:** real-runtime (in March)',
          '',
          '#### Adapter: `Cash`',
          '- **Purpose:** Pays',
        ),
      },
      `${CART}:5:24 Unexpected runtime backing "real" of Pay, expected one of not-implemented, simulation, real-runtime`,
      `${CART}:8:24 Unexpected runtime backing "real-runtime (in March)" of Card, expected "real-runtime" alone`,
      `${CART}:10:1 Unexpected Cash without a runtime backing, expected one of not-implemented, simulation, real-runtime`,
    ),
  ],
  check(trace) {
    const words = trace.moduleVocabulary
    const all = `expected one of ${words.runtimeBackings.join(', ')}`
    return modulesIn(trace).flatMap((spec) => {
      const asked = new Set([
        ...contractsOfType(spec, 'Port', trace.moduleVocabulary),
        ...contractsOfType(spec, 'Adapter', trace.moduleVocabulary),
      ])
      return contractsOf(spec).flatMap((one) => {
        const { name, heading, fields } = one
        const { text = '', position } = fieldOf(fields, 'backing')?.value ?? {}
        if (backingOf(one, words) !== undefined) return []
        if (text === '' || !position) {
          if (!asked.has(one)) return []
          const message = `Unexpected ${name.text} without a runtime backing, ${all}`
          return [findingAt(spec, heading, name.text, message)]
        }
        const held = words.runtimeBackings.filter((word) =>
          text.toLowerCase().includes(word.toLowerCase()),
        )
        const near = nearest(text, words.runtimeBackings)
        const hint =
          held.length === 1
            ? `expected "${held[0]}" alone`
            : near === undefined
              ? all
              : `did you mean "${near}"?`
        const message = `Unexpected runtime backing "${text}" of ${name.text}, ${hint}`
        return [findingAt(spec, position, name.text, message)]
      })
    })
  },
}
