import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

/** How a module feels to use is seen in code, or nowhere. */
// MM-MRULE-0070
export const usageExample: Rule = {
  id: 'usage-example',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'The example of use of a module has a block of code.',
  source: 'Seed 003, Module Usage Example (number 64 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: '# Module: cart\n\n## Module Usage Example\n\n```ts\nnew Cart()\n```\n',
    }),
    moduleExample(
      { [CART]: '# Module: cart\n\n## Module Usage Example\n\nOne calls it.\n' },
      `${CART}:3:1 Unexpected example of use without a block of code, expected one`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const section = spec.sections.find(({ name }) => name === 'MODULE_USAGE_EXAMPLE')
      // That nothing stands there at all is told of every section.
      if (section?.filling !== 'filled' || !spec.usageExample) return []
      if (spec.usageExample.fences.length > 0) return []
      const message = 'Unexpected example of use without a block of code, expected one'
      const position = section.heading?.position ?? section.position
      return [findingAt(spec, position, 'usage', message)]
    })
  },
}
