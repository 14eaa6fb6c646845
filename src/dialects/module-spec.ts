import { readModuleSpec } from './module-spec/read-module-spec.ts'
import type { Dialect } from './types.ts'

/** Module specs with Design by Contract, and the scope specs above them: `specs/<scope>/<module>/`. */
// MM-MOD-0081
export const moduleSpec: Dialect = {
  name: 'module-spec',
  description:
    'Module specs with entity inventory, surfaces, contracts and decisions; it declares no items.',
  examples: [
    {
      markdown: '# Module: a\n\n## 3. Entity Inventory\n\n| Name | Type | Purpose |\n| - | - | - |',
      declares: [],
    },
  ],
  read({ tree, source, path, outline, moduleVocabulary }) {
    const module = readModuleSpec(tree, source, path, outline, { vocabulary: moduleVocabulary })
    const found = { candidates: [], anonymous: [], occurrences: [], taken: [] }
    return module ? { ...found, module } : found
  },
}
