import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** A reader on GitHub sees the mark of the heading, and no program sees the section. */
// MM-MRULE-0019
export const hiddenHeading: Rule = {
  id: 'hidden-heading',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'No raw HTML of a module spec swallows a heading: a blank line stands above it.',
  source: 'CommonMark 0.31 section 4.6, HTML blocks; our notes on seed 003',
  examples: [
    moduleExample({
      [CART]:
        '# Module: cart\n\n<details>\n<summary>More</summary>\n\n## Handoff\n\nNone\n\n</details>\n',
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n<details>\n<summary>More</summary>\n## Handoff\n\nNone\n\n</details>\n',
      },
      `${CART}:5:1 Unexpected "## Handoff" within HTML, which hides it, expected a blank line above it`,
    ),
  ],
  check({ modules }) {
    return modules.flatMap((spec) =>
      spec.hiddenHeadings.map(({ text, position }) => {
        const message = `Unexpected "${text}" within HTML, which hides it, expected a blank line above it`
        return findingAt(spec, position, text, message)
      }),
    )
  },
}
