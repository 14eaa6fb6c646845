import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { notInTree } from './shared/tree-files.ts'
import type { Rule } from './types.ts'

const files = (path: string) =>
  `# Module: cart\n\n## File Structure\n\n\`\`\`text\nsrc/\n└── cart.ts\n\`\`\`\n\n## Handoff\n\n- **Implementation files:** \`${path}\`\n`

/** What is handed over is what was designed. */
// MM-MRULE-0076
export const handoffFile: Rule = {
  id: 'handoff-file',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each implementation file of a handoff stands in the tree of the module.',
  source: 'Seed 003, Handoff (number 63 of our list of checks)',
  examples: [
    moduleExample({ [CART]: files('app/src/cart.ts') }),
    moduleExample(
      { [CART]: files('src/line.ts') },
      `${CART}:12:29 Unexpected path src/line.ts, which the tree does not have, expected one of its files`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      notInTree(spec, spec.handoff?.implementationFiles?.paths ?? []).map(({ text, position }) => {
        const message = `Unexpected path ${text}, which the tree does not have, expected one of its files`
        return findingAt(spec, position, text, message)
      }),
    )
  },
}
