import type { Filling } from '../model/module-sections.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const WHAT: Readonly<Record<Exclude<Filling, 'filled'>, string>> = {
  empty: 'without any text',
  comment: 'with comments alone',
  placeholder: 'with the text of a template alone',
}

/** An empty section may say that there is nothing, or that nobody has thought of it yet. */
// MM-MRULE-0013
export const emptySection: Rule = {
  id: 'empty-section',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A known section of a module spec says something, if only None.',
  source: 'Seed 003, templates of specs (number 9 of our list of checks)',
  examples: [
    moduleExample({ [CART]: '# Module: cart\n\n## Public Options & Policies\n\nNone\n' }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n## Module Vision\n\n## File Structure\n\n<!-- later -->\n\n## Handoff\n\n[What is handed over]\n',
      },
      `${CART}:3:1 Unexpected section "Module Vision" without any text, expected a text, or None`,
      `${CART}:5:1 Unexpected section "File Structure" with comments alone, expected a text, or None`,
      `${CART}:9:1 Unexpected section "Handoff" with the text of a template alone, expected a text, or None`,
    ),
  ],
  check({ modules, moduleVocabulary: { sections } }) {
    return modules.flatMap((spec) =>
      spec.sections.flatMap(({ name, heading, filling, headings, position }) => {
        if (name === undefined || !sections[name] || filling === 'filled') return []
        // Headings below may name what there is, as entities do.
        if (headings.length > 0) return []
        const title = heading?.title ?? name
        const message = `Unexpected section "${title}" ${WHAT[filling]}, expected a text, or None`
        return [findingAt(spec, heading?.position ?? position, name, message)]
      }),
    )
  },
}
