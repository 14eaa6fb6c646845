import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const handoff = (...lines: string[]) =>
  ['# Module: cart', '', '## Handoff', '', ...lines, ''].join('\n')

/** The next session knows what is handed over, and nothing else. */
// MM-MRULE-0076
export const handoffField: Rule = {
  id: 'handoff-field',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'The handoff of a module names its test files and its rules, or None for rules.',
  source: 'Seed 003, Handoff (number 63 of our list of checks)',
  examples: [
    moduleExample({
      [CART]: handoff('- **Test files:** `a.test.ts`', '- **Module Rules Additions:** None (yet)'),
    }),
    moduleExample(
      { [CART]: handoff('- **Implementation files:** `a.ts`', '- **Test files:** None') },
      `${CART}:3:1 Unexpected handoff without Test files, Module Rules Additions, expected a text behind each label`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) => {
      const section = spec.sections.find(({ name }) => name === 'HANDOFF')
      const { handoff } = spec
      if (!section || !handoff || section.filling !== 'filled') return []
      const { testFiles: tests, rulesAdditions: rules } = handoff
      const hasTests = tests !== undefined && !tests.none && tests.texts.length > 0
      const hasRules = rules !== undefined && (rules.text.text !== '' || rules.table !== undefined)
      const missing = [
        ...(hasTests ? [] : ['Test files']),
        ...(hasRules ? [] : ['Module Rules Additions']),
      ]
      if (missing.length === 0) return []
      const message = `Unexpected handoff without ${missing.join(', ')}, expected a text behind each label`
      return [
        findingAt(spec, section.heading?.position ?? section.position, missing.join(' '), message),
      ]
    })
  },
}
