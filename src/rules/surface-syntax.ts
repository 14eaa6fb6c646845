import type { Entry } from '../model/placed-text.ts'
import { modulesIn } from './shared/entities.ts'
import { languageSyntax } from './shared/language-syntax.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { fieldOf, surfacesOf } from './shared/surfaces.ts'
import type { Rule } from './types.ts'

const cart = (operation: string) =>
  `# Module: cart\n\n## Entity Surfaces\n\n### \`Cart\`\n\n- **Public Operations:**\n  - \`${operation}\`\n`

/** A surface says what can be asked, and leaves it to the code how one language writes it. */
// MM-MRULE-0034
export const surfaceSyntax: Rule = {
  id: 'surface-syntax',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description: 'Operations of a surface are written in no programming language.',
  source: 'Seed 003, no signatures of a language (number 27 of our list of checks, C7)',
  examples: [
    moduleExample({ [CART]: cart('charge(request: PaymentRequest) -> TransactionId') }),
    moduleExample(
      { [CART]: cart('async charge(request: Request): Promise<Id>') },
      `${CART}:8:5 Unexpected "async charge(" in a surface, expected a form such as name(arguments) -> Result`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      surfacesOf(spec).flatMap(({ name, fields }) =>
        entriesIn(fieldOf(fields, 'operations')).flatMap(({ value }) => {
          const found = languageSyntax(value.text, trace.moduleVocabulary)
          if (found === undefined) return []
          const message = `Unexpected "${found}" in a surface, expected a form such as name(arguments) -> Result`
          return [findingAt(spec, value.position, `${name.text} ${value.text}`, message)]
        }),
      ),
    )
  },
}

function entriesIn(entry: Entry | undefined): Entry[] {
  return entry ? [entry, ...entry.items.flatMap(entriesIn)] : []
}
