import type { TracedModule } from '../model/module-trace.ts'
import type { ModuleVocabulary } from '../model/module-vocabulary.ts'
import { nearest } from '../model/nearest.ts'
import { wordMeant } from '../model/word-meant.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Finding, Rule } from './types.ts'

const rules = (category: string) =>
  `# Module: cart\n\n## Handoff\n\n- **Module Rules Additions:**\n\n| Rule | Category | Source |\n| - | - | - |\n| No floats | ${category} | us |\n`

/** A rule of an unknown kind is one that no session loads. */
// MM-MRULE-0077
export const ruleCategory: Rule = {
  id: 'rule-category',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each rule that a module adds has a category of the vocabulary.',
  source: 'Seed 003, Handoff (number 63 of our list of checks)',
  examples: [
    moduleExample({ [CART]: rules('`coding`') }),
    moduleExample(
      { [CART]: rules('codin') },
      `${CART}:9:15 Unexpected category "codin" of a rule, did you mean "coding"?`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => categoriesOf(spec, trace.moduleVocabulary))
  },
}

function categoriesOf(spec: TracedModule, vocabulary: ModuleVocabulary): Finding[] {
  const { ruleCategories } = vocabulary
  const { table } = spec.handoff?.rulesAdditions ?? {}
  const column = table?.header.findIndex(({ name }) => name === 'category') ?? -1
  if (!table || column === -1) return []
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[column]
    if (!cell || wordMeant(cell.text, 'ruleCategories', vocabulary) !== undefined) return []
    const near = nearest(cell.text, ruleCategories)
    const hint =
      near === undefined
        ? `expected one of ${ruleCategories.join(', ')}`
        : `did you mean "${near}"?`
    const message = `Unexpected category "${cell.text}" of a rule, ${hint}`
    return [findingAt(spec, cell.position, `${cells[0]?.text} ${cell.text}`, message)]
  })
}
