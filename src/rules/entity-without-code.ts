import type { TracedModule } from '../model/module-trace.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { contractsOf } from './shared/contracts.ts'
import { deferredEntities } from './shared/deferred-entities.ts'
import { entitiesOf, modulesIn, plainName } from './shared/entities.ts'
import { CART, inventoried, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { runtimeBacking } from './shared/runtime-backing.ts'
import type { Rule } from './types.ts'

const CODE = { 'src/cart.ts': 'export class Cart {}\n', 'test/line.test.ts': 'new Line()\n' }
const LATER = '## Module Contracts\n\n#### Port: `Line`\n\n- **Runtime Backing:** not-implemented\n'

/** An entity that no code knows was renamed there, or never made. */
// MM-MRULE-0094
export const entityWithoutCode: Rule = {
  id: 'entity-without-code',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'The name of each entity stands in some code beside tests, unless it comes later.',
  source: 'Seed 003, closed world (number 73 of our list of checks)',
  examples: [
    moduleExample({
      ...CODE,
      [CART]: inventoried([
        '`Cart` | Entity | Holds lines',
        '`Sum` | Value Object | A sum, deferred',
      ]),
    }),
    moduleExample({
      ...CODE,
      [CART]: inventoried(['`Line` | Port | A line'], LATER),
    }),
    moduleExample({ [CART]: inventoried(['`Cart` | Entity | Holds lines']) }),
    moduleExample(
      {
        ...CODE,
        [CART]: inventoried(['`Cart` | Entity | Holds lines', '`Line` | Value Object | A line']),
      },
      `${CART}:8:3 Unexpected Line, which stands in no code, expected a file that has it, or the word deferred`,
    ),
  ],
  check(trace) {
    const words = trace.moduleCode?.words?.code
    // A repository of specs alone has nothing to hold them against.
    if (!words || words.size === 0) return []
    return modulesIn(trace).flatMap((spec) => {
      const later = laterIn(spec, trace.moduleVocabulary)
      return entitiesOf(spec).flatMap(({ name }) => {
        const own = plainName(name.text)
        const parts = own.split(/[^\p{L}\p{N}_$-]+/u).filter((part) => part !== '')
        // Nobody writes a name of two words in code.
        if (/\s/.test(own) || later.has(own) || parts.every((part) => words.has(part))) return []
        const message = `Unexpected ${own}, which stands in no code, expected a file that has it, or the word deferred`
        return [findingAt(spec, name.position, own, message)]
      })
    })
  },
}

/** The entities that come later by their row or by their contract. */
function laterIn(spec: TracedModule, words: ModuleVocabulary): Set<string> {
  const unmade = contractsOf(spec).filter((one) => runtimeBacking(one, words) === 'not-implemented')
  return new Set([
    ...deferredEntities(spec, words),
    ...unmade.map(({ name }) => plainName(name.text)),
  ])
}
