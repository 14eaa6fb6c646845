import { contractsOf } from './shared/contracts.ts'
import { modulesIn } from './shared/entities.ts'
import { languageSyntax } from './shared/language-syntax.ts'
import { CART, contracted, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** A clause holds whatever language the module is written in. */
// MM-MRULE-0034
export const clauseSyntax: Rule = {
  id: 'clause-syntax',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description: 'Clauses of a contract are written in words, not in a programming language.',
  source: 'Seed 003, contracts are neutral (number 39 of our list of checks, C7)',
  examples: [
    moduleExample({
      [CART]: contracted('#### Port: `Pay`', '- Preconditions: `() => void` is set; it is open.'),
    }),
    moduleExample(
      { [CART]: contracted('#### Port: `Pay`', '- Postconditions: The result is async run(id).') },
      `${CART}:5:19 Unexpected "async run(" in a clause, expected words, or inline code`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      contractsOf(spec).flatMap(({ name, clauses }) =>
        clauses
          .flatMap((list) => list.clauses)
          .flatMap(({ text, prose, position }) => {
            const found = languageSyntax(prose, trace.moduleVocabulary)
            if (found === undefined) return []
            const message = `Unexpected "${found}" in a clause, expected words, or inline code`
            return [findingAt(spec, position, `${name.text} ${text}`, message)]
          }),
      ),
    )
  },
}
