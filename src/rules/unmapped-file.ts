import * as v from 'valibot'
import type { TracedModule } from '../model/module-trace.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { areSamePath } from './shared/tree-files.ts'
import type { Rule } from './types.ts'

const options = v.strictObject({
  extensions: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.minLength(1))),
      v.description('Endings of files of source, with their full stop.'),
    ),
    [
      ...['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'],
      ...['.py', '.go', '.rs', '.java', '.kt', '.scala', '.swift', '.dart', '.rb', '.php'],
      ...['.cs', '.c', '.h', '.cc', '.cpp', '.hpp', '.ex', '.exs', '.sql', '.sh'],
    ] as string[],
  ),
})

/** Tests are handed over, not mapped. */
const TEST = /(?:^|\/)(?:tests?|__tests__|spec)\/|[._-](?:test|spec)\.[^./]+$|(?:^|\/)test_[^/]*$/i

const files = (path: string) =>
  `# Module: cart\n\n## File Structure\n\n\`\`\`text\nsrc/\n├── cart.ts\n├── cart.test.ts\n└── lines/\n    └── line.ts\n\`\`\`\n\n**File Mapping:**\n\n- \`src/cart.ts\`: \`Cart\`\n- \`${path}\`: \`Line\`\n`

/** A file that holds nothing of the design is one that nobody designed. */
// MM-MRULE-0097
export const unmappedFile: Rule<v.InferOutput<typeof options>> = {
  id: 'unmapped-file',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'warning' },
  description: 'Each file of source in the tree of a module stands in its file mapping.',
  source: 'Seed 003, File Structure (number 48 of our list of checks)',
  options,
  examples: [
    moduleExample({ [CART]: files('src/lines/line.ts') }),
    moduleExample({ [CART]: files('src/lines/') }),
    moduleExample(
      { [CART]: files('src/lines/sum.ts') },
      `${CART}:10:9 Unexpected file src/lines/line.ts without a component, expected it in the file mapping`,
    ),
  ],
  check(trace, { optionsFor }) {
    return modulesIn(trace).flatMap((spec) => {
      const { tree, mapping = [] } = spec.fileStructure ?? {}
      if (!tree || mapping.length === 0) return []
      const { extensions } = optionsFor(spec.path)
      const isMapped = mappedIn(spec)
      return tree.entries.flatMap(({ path, folder, position }) => {
        if (folder || !extensions.some((one) => path.endsWith(one))) return []
        if (TEST.test(path) || isMapped(path)) return []
        const message = `Unexpected file ${path} without a component, expected it in the file mapping`
        return [findingAt(spec, position, path, message)]
      })
    })
  },
}

/** A mapping of a folder, or of a pattern, has all that lies below. */
function mappedIn({ fileStructure, handoff }: TracedModule): (path: string) => boolean {
  const mapped = (fileStructure?.mapping ?? []).flatMap((one) => one.paths)
  const tests = handoff?.testFiles?.paths ?? []
  const texts = [...mapped, ...tests].map(({ text }) => text.replace(/[^/]*[*{<].*$/s, ''))
  return (path) => {
    const parts = path.split('/')
    const around = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
    return texts.some((text) => text !== '' && around.some((one) => areSamePath(one, text)))
  }
}
