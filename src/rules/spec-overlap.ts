import type { Rule } from './types.ts'

/** Whose package and dialects hold should not depend on the order of entries unseen. */
// MM-FILE-0003
export const specOverlap: Rule = {
  id: 'spec-overlap',
  command: 'extract',
  severity: 'info',
  description:
    'A spec belongs to one entry of the config; of several that match, the first has it.',
  source: 'Design section 7',
  examples: [
    { files: { 'specs/a.md': '- [A-1] It MUST run.\n' }, findings: [] },
    {
      files: {
        'mustmark.yaml': 'specs:\n  - include: ["specs/*.md"]\n  - include: ["specs/a.*"]\n',
        'specs/a.md': '- [A-1] It MUST run.\n',
      },
      findings: ['specs/a.md Unexpected match by specs[1], expected specs[0] alone, which has it'],
    },
  ],
  check(trace) {
    return trace.overlaps.map(({ path, entries: [first, ...others] }) => ({
      path,
      subject: 'overlap',
      message: `Unexpected match by ${others.map((one) => `specs[${one}]`).join(', ')}, expected specs[${first}] alone, which has it`,
    }))
  },
}
