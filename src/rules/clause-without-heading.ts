import type { Rule } from './types.ts'

/** Nobody can say what the clauses hold for. */
// MM-CLAUSE-0008
export const clauseWithoutHeading: Rule = {
  id: 'clause-without-heading',
  command: 'extract',
  severity: 'error',
  description: 'Clauses stand under a heading that names what they hold for.',
  source: 'Issue 7, bad input: a precondition list under no heading',
  examples: [
    {
      files: { 'specs/a.md': '# Push\n\n**Preconditions:**\n\n- [A-1] It MUST run.\n' },
      findings: [],
    },
    {
      files: { 'specs/a.md': '**Preconditions:**\n\n- [A-1] It MUST run.\n' },
      findings: [
        'specs/a.md:1:1 Unexpected "Preconditions" under no heading, expected one that names what the clauses hold for',
      ],
    },
  ],
  check({ clauseLabels }) {
    return clauseLabels
      .filter((one) => one.section === -1 && !one.empty)
      .map(({ path, position, text }) => ({
        path,
        ...position,
        subject: text,
        message: `Unexpected "${text}" under no heading, expected one that names what the clauses hold for`,
      }))
  },
}
