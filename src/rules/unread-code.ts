import type { Rule } from './types.ts'

/** What nobody read may name anything. */
// MM-CODE-0004
export const unreadCode: Rule = {
  id: 'unread-code',
  command: 'xref',
  severity: 'warning',
  description: 'Every file of code is read: none is larger than limits.bytes.',
  source: 'Issue 5, points 1 and bad input',
  examples: [
    {
      files: { 'specs/a.md': '- [AB-101] It MUST run.\n', 'src/a.ts': '// AB-101\n' },
      findings: [],
    },
    {
      files: {
        'mustmark.yaml': 'specs: [{ include: ["specs/*.md"] }]\nlimits: { bytes: 30 }\n',
        'specs/a.md': '- [AB-101] It MUST run.\n',
        'src/a.ts': '// AB-101 is what this one implements.\n',
      },
      findings: [
        'src/a.ts Unexpected file that is not read: larger than limits.bytes (39 of 30), expected one that is',
      ],
    },
  ],
  check({ code }) {
    return code.notRead
      .filter((one) => one.loss)
      .map(({ path, reason }) => ({
        path,
        subject: reason.replace(/ \(.*/, ''),
        message: `Unexpected file that is not read: ${reason}, expected one that is`,
      }))
  },
}
