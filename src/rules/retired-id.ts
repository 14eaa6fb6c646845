import type { Rule } from './types.ts'

/** Code and tests of long ago may still mean the old requirement. */
// MM-OUT-0016
export const retiredId: Rule = {
  id: 'retired-id',
  command: 'extract',
  severity: 'error',
  description: 'An ID that was retired is not declared again.',
  source: 'Design section 5: the ledger of retired IDs',
  examples: [
    {
      files: {
        'specs/a.md': '- [A-2] It MUST run.\n',
        'requirements/retired.yaml': 'A-1: { reason: nobody needs it }\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run.\n',
        'requirements/retired.yaml': 'A-1: { reason: nobody needs it }\n',
      },
      findings: [
        'specs/a.md:1:3 Unexpected declaration of A-1, which is retired (nobody needs it), expected a new ID',
      ],
    },
  ],
  check({ items, retired }) {
    const reasons = new Map(retired.map((entry) => [entry.key, entry.reason]))
    return items
      .filter((item) => reasons.has(item.key))
      .map(({ key, path, position }) => ({
        path,
        start: position.start,
        subject: key,
        message: `Unexpected declaration of ${key}, which is retired (${reasons.get(key)}), expected a new ID`,
      }))
  },
}
