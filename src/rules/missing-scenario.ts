import type { Rule } from './types.ts'

const CONFIG = 'specs: [{ include: ["specs/*.md"], dialects: [openspec] }]\n'

/** OpenSpec itself refuses a requirement without one. */
// MM-DECL-0019
export const missingScenario: Rule = {
  id: 'missing-scenario',
  command: 'extract',
  severity: 'warning',
  description: 'A requirement of OpenSpec has a scenario.',
  source: 'OpenSpec, validation of specs',
  examples: [
    {
      files: {
        'mustmark.yaml': CONFIG,
        'specs/a.md':
          '### Requirement: Run\n\nIt MUST run.\n\n#### Scenario: Start\n\n- THEN it runs\n',
      },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': CONFIG,
        'specs/a.md': '### Requirement: Run\n\nIt MUST run.\n',
      },
      findings: [
        'specs/a.md:1:1 Unexpected requirement without a scenario, expected `#### Scenario:` below it',
      ],
    },
  ],
  check({ items }) {
    return items
      .filter((item) => item.dialect === 'openspec' && item.attributes?.scenarios?.length === 0)
      .map(({ key, path, position }) => ({
        path,
        subject: key,
        start: position.start,
        message: 'Unexpected requirement without a scenario, expected `#### Scenario:` below it',
      }))
  },
}
