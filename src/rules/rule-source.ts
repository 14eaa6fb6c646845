import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { wordIn } from './shared/word-in.ts'
import type { Rule } from './types.ts'

const rules = (...sources: string[]) =>
  `# Module: cart\n\n## Handoff\n\n- **Module Rules Additions:**\n\n| Rule | Category | Source |\n| - | - | - |\n${sources.map((source) => `| No floats | coding | ${source} |\n`).join('')}`

/** A rule that stands nowhere is one that no session follows. */
// MM-MRULE-0099
export const ruleSource: Rule = {
  id: 'rule-source',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'The source of a rule that a module adds is a file that is there, unless deferred.',
  source: 'Seed 003, H_MISSING_RULE_FILE (number 63 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: rules(
        '`ai/money.xml`',
        '[money](../../../ai/money.xml)',
        '`ai/no.xml` (deferred)',
        'us',
      ),
      'ai/money.xml': '<rules/>\n',
    }),
    moduleExample(
      { [CART]: rules('`ai/money.xml`', '[money](./money.md)') },
      `${CART}:9:24 Unexpected source ai/money.xml of a rule, which is not there, expected a file of the repository, or the word deferred`,
      `${CART}:10:24 Unexpected source ./money.md of a rule, which is not there, expected a file of the repository, or the word deferred`,
    ),
  ],
  check(trace) {
    const { deferred } = trace.moduleVocabulary
    return modulesIn(trace).flatMap((spec) =>
      spec.ruleSources.flatMap(({ text, row, exists, position }) => {
        if (exists || wordIn(row, deferred) !== undefined) return []
        const message = `Unexpected source ${text} of a rule, which is not there, expected a file of the repository, or the word deferred`
        return [findingAt(spec, position, text, message)]
      }),
    )
  },
}
