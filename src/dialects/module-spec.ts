import { DECISION_ID } from '../model/decision-id.ts'
import { readModuleSpec } from './module-spec/read-module-spec.ts'
import { requirementRows } from './module-spec/requirement-rows.ts'
import { vocabulary } from './module-spec/vocabulary.ts'
import { wordsOf } from './module-spec/words.ts'
import type { Dialect } from './types.ts'

/** Module specs with Design by Contract, and the scope specs above them: `specs/<scope>/<module>/`. */
// MM-MOD-0081 MM-MOD-0082
export const moduleSpec: Dialect = {
  name: 'module-spec',
  description:
    'Module specs with entity inventory, surfaces, contracts and decisions, read into facts for rules.',
  ids: [
    { pattern: 'N?FR(-[A-Z][A-Z0-9]*)*-\\d+', scope: 'spec', beside: true },
    { pattern: DECISION_ID, scope: 'spec', kind: 'decision', beside: true },
  ],
  examples: [
    {
      markdown: '# Module: a\n\n## 3. Entity Inventory\n\n| Name | Type | Purpose |\n| - | - | - |',
      declares: [],
    },
  ],
  declaringRows: (outline, words = vocabulary) => requirementRows(outline, wordsOf(words)),
  read({ tree, source, path, outline, moduleVocabulary }) {
    const module = readModuleSpec(tree, source, path, outline, { vocabulary: moduleVocabulary })
    const found = { candidates: [], anonymous: [], occurrences: [], taken: [] }
    return module ? { ...found, module } : found
  },
}
