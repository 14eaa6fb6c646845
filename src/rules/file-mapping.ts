import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { notInTree } from './shared/tree-files.ts'
import type { Rule } from './types.ts'

const files = (path: string) =>
  `# Module: cart\n\n## File Structure\n\n\`\`\`text\nsrc/\n└── cart.ts\n\`\`\`\n\n**File Mapping:**\n\n- \`${path}\`: \`Cart\`\n`

/** The tree and the mapping are two views of the same files. */
// MM-MRULE-0075
export const fileMapping: Rule = {
  id: 'file-mapping',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each path of a file mapping stands in the tree above it.',
  source: 'Seed 003, File Structure (number 48 of our list of checks)',
  examples: [
    moduleExample({ [CART]: files('cart.ts') }),
    moduleExample(
      { [CART]: files('src/basket.ts') },
      `${CART}:12:3 Unexpected path src/basket.ts, which the tree does not have, expected one of its files`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const paths = (spec.fileStructure?.mapping ?? []).flatMap((one) => one.paths)
      return notInTree(spec, paths).map(({ text, position }) => {
        const message = `Unexpected path ${text}, which the tree does not have, expected one of its files`
        return findingAt(spec, position, text, message)
      })
    })
  },
}
