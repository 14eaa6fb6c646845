import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** What a template asks for is no answer. */
// MM-MRULE-0015
export const placeholder: Rule = {
  id: 'placeholder',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Nothing in a module spec stands for a text that is still to be written.',
  source: 'Seed 003, templates of specs (number 11 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: '# Module: cart\n\n## Handoff\n\nIt gives `Promise<T>`, see <b>it</b>.\n',
    }),
    moduleExample(
      { [CART]: '# Module: cart\n\n## Handoff\n\nThe file of <module name> is `<TBD>`.\n' },
      `${CART}:5:13 Unexpected placeholder <module name>, expected the text that it stands for`,
      `${CART}:5:30 Unexpected placeholder <TBD>, expected the text that it stands for`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) =>
      spec.placeholders.map(({ text, position }) => {
        const message = `Unexpected placeholder ${text}, expected the text that it stands for`
        return findingAt(spec, position, text, message)
      }),
    )
  },
}
