import type { Rule } from './types.ts'

/** A label with nothing below it may be a list that was indented wrongly. */
// MM-CLAUSE-0007
export const emptyContract: Rule = {
  id: 'empty-contract',
  command: 'extract',
  severity: 'warning',
  description: 'Below Preconditions, Postconditions or Invariants stands a clause, or None.',
  source: 'Issue 7, point 1; Meyer, Design by Contract: an absent clause is written out as true',
  examples: [
    {
      files: {
        'specs/a.md':
          '## Push\n\n**Preconditions:**\n\n- [A-1] It MUST run.\n\n**Invariants:** None\n',
      },
      findings: [],
    },
    {
      files: { 'specs/a.md': '## Push\n\n- [A-1] It MUST run.\n\n### Preconditions\n\nLater.\n' },
      findings: [
        'specs/a.md:5:1 Unexpected "Preconditions" without a clause, expected a list or a table below it, or None',
      ],
    },
    {
      files: {
        'specs/a.md': '## Push\n\n**Preconditions:** It is open.\n**Postconditions:** It is in.\n',
      },
      findings: [
        'specs/a.md:4:1 Unexpected "Postconditions" within a paragraph, expected a blank line above it, or an item of its own',
      ],
    },
  ],
  check({ clauseLabels }) {
    return clauseLabels
      .filter((one) => one.empty)
      .map(({ path, position, text, inner }) => ({
        path,
        ...position,
        subject: text,
        message: inner
          ? `Unexpected "${text}" within a paragraph, expected a blank line above it, or an item of its own`
          : `Unexpected "${text}" without a clause, expected a list or a table below it, or None`,
      }))
  },
}
